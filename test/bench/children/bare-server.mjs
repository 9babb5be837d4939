// Socket.IO and nothing else, with the transport settings of the gateway: what the gateway's fan-out is compared with.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const ROOM = 'lesson';
const http = createServer();
const io = new Server(http, { transports: ['websocket'], allowUpgrades: false, serveClient: false, perMessageDeflate: false, httpCompression: false, pingInterval: 10_000, pingTimeout: 25_000 });
io.on('connection', (socket) => {
  void socket.join(ROOM);
  socket.on('subscribe', (_request, answer) => answer({ mode: 'snapshot' }));
});

process.on('message', ({ frames }) => {
  if (frames === undefined) return http.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${http.address().port}` }));
  // One turn of the loop for each, as the gateway sends one broadcast for each command.
  const next = () => {
    const frame = frames.shift();
    if (frame === undefined) return process.send({ sent: true });
    io.local.to(ROOM).emit('frame', frame);
    setImmediate(next);
  };
  return next();
});

// Nobody is left to ask: the benchmark is gone.
process.on('disconnect', () => process.exit());
