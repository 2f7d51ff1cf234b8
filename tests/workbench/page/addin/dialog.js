void Office.onReady().then(() => Office.context.ui.messageParent("了解"));
