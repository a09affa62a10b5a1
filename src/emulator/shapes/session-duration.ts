import { validation } from "../base/errors.ts";

const DEFAULT_DURATION = "PT1H";

/** PT1H..PT12H (aws-api 1a); the pattern alone lets a year pass. */
export function checkedDuration(duration = DEFAULT_DURATION): string {
  const [, sign, years, months, count, unit, hours, minutes, seconds] =
    /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)([DW]))?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(duration) ??
    [];
  const days = Number(count ?? 0) * (unit === "W" ? 7 : 1) + Number(months ?? 0) * 30 + Number(years ?? 0) * 365;
  const total = days * 86_400 + Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  if (sign !== "-" && total >= 3600 && total <= 12 * 3600) return duration;
  throw validation(`SessionDuration ${duration} is invalid: it must be between 1 and 12 hours`);
}
