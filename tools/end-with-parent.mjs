// Preloaded into what a launcher starts: a parent that is killed cannot end its children itself,
// so they notice the closed channel and drain as if they had been asked to.

function drain() {
  // Emitting works on Windows too, where a signal to a process is its immediate end.
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(0);
}

// The parent was gone before this line was reached.
if (process.connected === false) process.exit(0);

if (process.channel) {
  process.on('disconnect', drain);
  process.on('message', (message) => {
    if (message === 'end') drain();
  });
  // The channel alone must not keep a finished process alive.
  process.channel.unref();
}
