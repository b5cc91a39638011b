/* Days as texts, "2024-02-29", in the reader's own time zone. Whatever is no day is refused by isDay; the rest takes
   days only. */

/** @param {Date} date  in UTC */
const text = (date) => date.toISOString().slice(0, 10);

/** @param {string} day */
const parts = (day) => {
  const [year, month, date] = day.split("-").map(Number);
  return { year, month: month - 1, date };
};

/** Today, or the day of another moment. */
export function today(now = new Date()) {
  return text(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
}

/**
 * Whether a value is a day that exists.
 * @param {unknown} value
 * @returns {value is string}
 */
export function isDay(value) {
  if (typeof value !== "string") return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && text(date) === value; // as it would be written: in one form only
}

/**
 * A day for people: "February 29, 2024".
 * @param {string} day
 */
export function words(day) {
  const { year, month, date } = parts(day);
  return new Date(year, month, date).toLocaleDateString("en-US", { day: "numeric", month: "long", year: "numeric" });
}

/**
 * The Monday of a day's week, or of an earlier one.
 * @param {string} day
 * @param {number} [back]  weeks before
 */
export function monday(day, back = 0) {
  const { year, month, date } = parts(day);
  const weekday = (new Date(Date.UTC(year, month, date)).getUTCDay() + 6) % 7;
  return text(new Date(Date.UTC(year, month, date - weekday - 7 * back)));
}

/**
 * The last weeks, the newest first, each with the number of days that fall into it.
 * @param {string[]} days  a day for each thing that was done
 * @param {string} now
 * @param {number} count
 */
export function weeks(days, now, count) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const day of days) counts.set(monday(day), (counts.get(monday(day)) ?? 0) + 1);
  return Array.from({ length: count }, (_, back) => monday(now, back)).map((week) => ({
    week,
    count: counts.get(week) ?? 0,
  }));
}
