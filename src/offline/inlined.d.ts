/** A workbook that stands in the page as a data: address. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}

/** The worker's whole program as text. */
declare module "*/worker?text" {
  const source: string;
  export default source;
}
