package dev.plumbline.bank.plan;

/** The outcome of planning: a plan, or the demands that cannot be met. */
public sealed interface PlanResult permits Plan, Infeasible {}
