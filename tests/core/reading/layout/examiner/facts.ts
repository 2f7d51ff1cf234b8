import type { Random } from "./random";
import type { Subject } from "./subjects";

/** One indicator before anybody writes it down. */
export interface Facts {
  readonly subject: Subject;
  readonly baseline: number | undefined;
  readonly targets: ReadonlyMap<number, number>;
  readonly actuals: ReadonlyMap<number, number>;
  readonly finalTarget: number;
}

/** The plan's years and how far it has come. */
export interface Course {
  readonly baselineYear: number;
  /** Ascending. */
  readonly years: readonly number[];
  /** The last year with actuals. */
  readonly evaluated: number;
}

export function chooseCourse(random: Random): Course {
  const start = random.integer(2014, 2024);
  const length = random.integer(3, 5);
  const years = Array.from({ length }, (_, index) => start + index);
  const evaluated = random.pick(years.slice(0, Math.max(1, length - random.integer(0, 2))).slice(-2));
  return { baselineYear: start - random.integer(1, 2), years, evaluated };
}

export function chooseFacts(random: Random, course: Course, subject: Subject): Facts {
  const round = (number: number) => Number(number.toFixed(subject.decimals));
  const span = subject.high - subject.low;
  const start = subject.low + span * (0.2 + 0.5 * random.next());
  const step = (span * (0.01 + 0.04 * random.next())) / course.years.length;
  const rising = random.chance(0.8) ? 1 : -1;
  const targets = new Map(course.years.map((year, index) => [year, round(start + rising * step * (index + 1) * 2)]));
  const actuals = new Map(
    course.years
      .filter((year) => year <= course.evaluated)
      .map((year, index) => [year, round(start + step * (index + 1) * (random.next() * 5 - 1.5))]),
  );
  return {
    subject,
    baseline: random.chance(0.93) ? round(start) : undefined,
    targets,
    actuals,
    finalTarget: targets.get(course.years[course.years.length - 1] ?? 0) ?? round(start),
  };
}
