${value} ${1234567.5} ${true}
