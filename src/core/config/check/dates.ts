/**
 * Dates of a config: days in UTC, written `YYYY-MM-DD`, so that text order is the order of time.
 *
 * In: text. Out: whether it is a day of the calendar. Example: `isDate("2027-02-29")` is false.
 */

export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** The day after a day of the calendar. */
export function dayAfter(date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const text = (y: number, m: number, d: number) =>
    `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  return [text(year, month, day + 1), text(year, month + 1, 1)].find(isDate) ?? text(year + 1, 1, 1);
}

/** The last day of the month in which a day is that is none, or an example where there is no such month. */
export function realDate(text: string): string {
  const days = ["31", "30", "29", "28"].map((day) => `${text.slice(0, 8)}${day}`);
  return days.find(isDate) ?? "2027-03-31";
}
