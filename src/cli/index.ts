console.error("tassei: not built yet");
process.exitCode = 2;
