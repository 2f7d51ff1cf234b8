/**
 * The grid looks at drop-downs some moments after it has drawn them. Where another workbook was opened meanwhile there
 * is nothing left to look at, and it says so by a failed promise that nobody waits for. Anything else stays a complaint.
 */
export function forgiveLateChecks(): void {
  window.addEventListener("unhandledrejection", (event) => {
    const reason: unknown = event.reason;
    if (reason instanceof Error && LATE.test(reason.message)) event.preventDefault();
  });
}

const LATE = /^cannot find current work(?:book|sheet), /u;
