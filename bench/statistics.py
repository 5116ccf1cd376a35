"""The same two statistics with numpy, on the ratings that bench/Statistics.java wrote.

Arguments: NAME FILE RUNS. One line per run: NAME WALL_SECONDS CPU_SECONDS.
"""
import sys
import time

import numpy


def alpha_interval(x, draws=1000):
    """Ordinal alpha of resampled rows; all draws of one run share the arrays of counts."""
    n, raters = x.shape
    levels = x.max() + 1
    counts = (x[:, :, None] == numpy.arange(levels)).sum(axis=1)
    random = numpy.random.default_rng(1)
    times = random.multinomial(n, numpy.full(n, 1 / n), size=draws)
    pairs = counts[:, :, None] * counts[:, None, :]
    observed = (times.astype(float) @ pairs.reshape(n, -1).astype(float)).reshape(draws, levels, levels)
    margin = times.astype(float) @ counts.astype(float)
    rank = numpy.cumsum(margin, axis=1) - margin / 2
    square = (rank[:, :, None] - rank[:, None, :]) ** 2
    within = (observed * square).sum(axis=(1, 2)) / (raters - 1)
    among = (margin[:, :, None] * margin[:, None, :] * square).sum(axis=(1, 2)) / (n * raters - 1)
    return numpy.percentile(1 - within / among, [2.5, 97.5])


def mean_squares(x):
    n, raters = x.shape
    grand = x.mean()
    rows = x.mean(axis=1)
    columns = x.mean(axis=0)
    rest = x - rows[:, None] - columns + grand
    return (
        raters * ((rows - grand) ** 2).sum() / (n - 1),
        n * ((columns - grand) ** 2).sum() / (raters - 1),
        (rest**2).sum() / ((n - 1) * (raters - 1)),
    )


def main(name, file, runs):
    x = numpy.loadtxt(file, dtype=int)
    work = (lambda: alpha_interval(x)) if name == "alpha" else (lambda: mean_squares(x.astype(float)))
    work()
    for _ in range(int(runs)):
        cpu, wall = time.process_time(), time.perf_counter()
        work()
        print(name, "%.5f" % (time.perf_counter() - wall), "%.5f" % (time.process_time() - cpu))


main(*sys.argv[1:])
