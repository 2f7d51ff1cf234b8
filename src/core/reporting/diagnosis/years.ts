/** A year in a text that was made one width: 令和6年度, R6, H27, 2019年度. */
export const NFKC_YEAR = /(?:令和|平成|昭和|\b[RHS])\s*(?:元|\d{1,2})(?!\d)|(?<!\d)(?:19|20)\d{2}(?!\d)/u;
export const ERA_YEAR = /(?:令和|平成|昭和|\b[RHS])\s*(?:元|\d{1,2})(?!\d)/u;
export const WESTERN_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
