// A page as plain as can be: it offers the genuine library to the test, and keeps what the library told it.
window.told = [];
window.ready = Office.onReady().then(({ host, platform }) => {
  const { requirements, displayLanguage, officeTheme } = Office.context;
  const isThere = (version) => requirements.isSetSupported("ExcelApi", version);
  return { host, platform, displayLanguage, officeTheme, newest: ["1.14", "1.17", "1.18"].filter(isThere) };
});

Office.actions.associate("checkWorkbook", (event) => {
  void Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["リボンから"]];
    await context.sync();
  }).then(() => event.completed());
});

/** @param {string} url */
window.openDialog = (url) =>
  new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(url, { width: 40, height: 40, displayInIframe: true }, ({ status, value }) => {
      value?.addEventHandler(Office.EventType.DialogMessageReceived, (event) => window.told.push(event.message));
      value?.addEventHandler(Office.EventType.DialogEventReceived, (event) => window.told.push(event.error));
      window.dialog = value;
      resolve(status);
    });
  });

/** @param {string} sheet */
window.listen = (sheet) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).onChanged.add((event) => {
      window.told.push({ address: event.address, source: event.source, type: event.changeType });
      return Promise.resolve();
    });
    await context.sync();
  });
