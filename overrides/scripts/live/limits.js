/* What one run of a cell may take. The worker gets these as values: it imports nothing. */

export const SECONDS = 10;
export const START_SECONDS = 30;
export const LINES = 1000;
export const MEGABYTES = 64;
