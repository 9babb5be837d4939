import {
  ContractClient,
  toApiError
} from "./chunk-MT337KEQ.js";
import {
  Injectable,
  Subject,
  computed,
  inject,
  setClassMetadata,
  signal,
  ɵɵdefineInjectable
} from "./chunk-ZZVDSQKE.js";

// web/src/app/core/clock.ts
var NOISE_MS = 1500;
var Clock = class _Clock {
  constructor() {
    this.client = inject(ContractClient);
    this.offset = signal(null, ...ngDevMode ? [{ debugName: "offset" }] : (
      /* istanbul ignore next */
      []
    ));
    this.tick = signal(performance.now(), ...ngDevMode ? [{ debugName: "tick" }] : (
      /* istanbul ignore next */
      []
    ));
    this.starting = null;
    this.zone = signal("Asia/Shanghai", ...ngDevMode ? [{ debugName: "zone" }] : (
      /* istanbul ignore next */
      []
    ));
    this.sample = signal(false, ...ngDevMode ? [{ debugName: "sample" }] : (
      /* istanbul ignore next */
      []
    ));
    this.known = computed(() => this.offset() !== null, ...ngDevMode ? [{ debugName: "known" }] : (
      /* istanbul ignore next */
      []
    ));
    this.now = computed(() => {
      const offset = this.offset();
      return offset === null ? null : Math.round(this.tick() + offset);
    }, ...ngDevMode ? [{ debugName: "now" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  /** Asks the server once and keeps counting. */
  start() {
    this.starting ??= this.ask().then(() => {
      setInterval(() => this.tick.set(performance.now()), 1e3);
    });
    return this.starting;
  }
  /** Domain time at this very moment, for measuring waits. */
  read() {
    const offset = this.offset();
    return offset === null ? null : Math.round(performance.now() + offset);
  }
  /** A frame said what time it is: corrects a drift or follows a jump of the sample clock. */
  hear(atMs) {
    const believed = this.read();
    if (believed === null || Math.abs(believed - atMs) > NOISE_MS)
      this.set(atMs);
  }
  async ask() {
    const before = performance.now();
    try {
      const answer = await this.client.call("readClock");
      this.zone.set(answer.zone);
      this.sample.set(answer.sample);
      this.set(answer.now + (performance.now() - before) / 2);
    } catch {
      this.starting = null;
    }
  }
  set(nowMs) {
    this.offset.set(nowMs - performance.now());
    this.tick.set(performance.now());
  }
  static {
    this.\u0275fac = function Clock_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _Clock)();
    };
  }
  static {
    this.\u0275prov = /* @__PURE__ */ \u0275\u0275defineInjectable({ token: _Clock, factory: _Clock.\u0275fac, providedIn: "root" });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(Clock, [{
    type: Injectable,
    args: [{ providedIn: "root" }]
  }], null, null);
})();

// web/src/app/core/retry-delay.ts
function retryDelayMs(attempt, visible, random = Math.random) {
  const ceiling = Math.min(visible ? 3e3 : 15e3, 500 * 2 ** Math.min(attempt, 10));
  return Math.round(ceiling * (0.25 + 0.75 * random()));
}

// web/src/app/core/socket-connection.ts
var ACK_MS = 5e3;
var BLOCKED_AFTER = 3;
var RETRY_BLOCKED_MS = 6e4;
var SocketConnection = class _SocketConnection {
  constructor() {
    this.client = inject(ContractClient);
    this.clock = inject(Clock);
    this.phase = signal("idle", ...ngDevMode ? [{ debugName: "phase" }] : (
      /* istanbul ignore next */
      []
    ));
    this.downAt = signal(null, ...ngDevMode ? [{ debugName: "downAt" }] : (
      /* istanbul ignore next */
      []
    ));
    this.frameSubject = new Subject();
    this.headsSubject = new Subject();
    this.openedSubject = new Subject();
    this.socket = null;
    this.ticket = async () => (await this.client.call("createSocketTicket")).ticket;
    this.wanted = false;
    this.attempt = 0;
    this.blockedTries = 0;
    this.retry = null;
    this.lastWord = null;
    this.state = this.phase.asReadonly();
    this.connected = computed(() => this.phase() === "connected", ...ngDevMode ? [{ debugName: "connected" }] : (
      /* istanbul ignore next */
      []
    ));
    this.lostAt = this.downAt.asReadonly();
    this.blocked = signal(false, ...ngDevMode ? [{ debugName: "blocked" }] : (
      /* istanbul ignore next */
      []
    ));
    this.stoppedBy = signal(null, ...ngDevMode ? [{ debugName: "stoppedBy" }] : (
      /* istanbul ignore next */
      []
    ));
    this.tries = signal(0, ...ngDevMode ? [{ debugName: "tries" }] : (
      /* istanbul ignore next */
      []
    ));
    this.frames = this.frameSubject.asObservable();
    this.heads = this.headsSubject.asObservable();
    this.opened = this.openedSubject.asObservable();
    globalThis.addEventListener?.("online", () => this.tryNow());
    globalThis.addEventListener?.("offline", () => this.drop());
    globalThis.document?.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible")
        this.tryNow();
    });
  }
  /** A wall has no session: it brings its own tickets. Called before `start`. */
  useTicket(ticket) {
    this.ticket = ticket;
  }
  /** Connects, and stays connected until `stop`. Asking again is harmless. */
  start() {
    if (this.wanted)
      return;
    this.wanted = true;
    this.stoppedBy.set(null);
    this.phase.set("connecting");
    afterPaint(() => void this.connect());
  }
  /** Closes for good, such as at sign-out. */
  stop() {
    this.wanted = false;
    this.cancelRetry();
    this.close();
    this.phase.set("idle");
    this.downAt.set(null);
  }
  /** Sends and waits for the answer; throws when the line is down or the answer stays out. */
  async ask(event, payload) {
    const socket = this.socket;
    if (socket === null || !socket.connected)
      throw new Error("not connected");
    return await socket.timeout(ACK_MS).emitWithAck(event, payload);
  }
  /** A press or a returning network does not wait for the timer. */
  tryNow() {
    if (!this.wanted || this.phase() !== "waiting")
      return;
    this.attempt = 0;
    this.cancelRetry();
    void this.connect();
  }
  async connect() {
    if (!this.wanted)
      return;
    this.phase.set("connecting");
    try {
      const [{ io }, ticket] = await Promise.all([import("./chunk-JD5JVXHQ.js"), this.ticket()]);
      if (!this.wanted)
        return;
      this.open(io("/", { transports: ["websocket"], upgrade: false, reconnection: false, forceNew: true, timeout: 3e4, auth: { ticket, v: 1 } }));
    } catch (error) {
      const { status, code } = toApiError(error);
      if (status === 401 || code === "session.required")
        this.end("signedOut");
      else
        this.wait(null);
    }
  }
  open(socket) {
    this.socket = socket;
    this.lastWord = null;
    socket.on("connect", () => {
      this.attempt = 0;
      this.blockedTries = 0;
      this.tries.set(0);
      this.blocked.set(false);
      this.downAt.set(null);
      this.phase.set("connected");
      this.openedSubject.next();
    });
    socket.on("frame", (frame) => this.frameSubject.next(frame));
    socket.on("heads", (heads) => {
      if (typeof heads.at === "number")
        this.clock.hear(heads.at);
      this.headsSubject.next(heads);
    });
    socket.on("bye", (bye) => this.lastWord = bye);
    socket.on("connect_error", () => {
      this.blockedTries += 1;
      if (this.blockedTries >= BLOCKED_AFTER)
        this.blocked.set(true);
      this.wait(null);
    });
    socket.on("disconnect", () => this.closed());
  }
  closed() {
    const bye = this.lastWord;
    if (bye !== null && bye.retryAfterMs === null)
      this.end(bye.code);
    else
      this.wait(bye?.retryAfterMs ?? null);
  }
  wait(toldMs) {
    this.close();
    if (!this.wanted)
      return;
    if (this.downAt() === null)
      this.downAt.set(performance.now());
    this.phase.set("waiting");
    this.cancelRetry();
    const visible = globalThis.document?.visibilityState !== "hidden";
    const delay = toldMs ?? (this.blocked() ? RETRY_BLOCKED_MS : retryDelayMs(this.attempt, visible));
    this.attempt += 1;
    this.tries.set(this.attempt);
    this.retry = setTimeout(() => void this.connect(), delay);
  }
  end(code) {
    this.close();
    this.wanted = false;
    this.cancelRetry();
    this.stoppedBy.set(code);
    this.phase.set("stopped");
    this.downAt.set(performance.now());
  }
  /** The browser says the network is gone: do not wait 25 s for the ping to notice. */
  drop() {
    if (this.wanted && this.phase() === "connected")
      this.wait(null);
  }
  close() {
    const socket = this.socket;
    this.socket = null;
    socket?.removeAllListeners();
    socket?.disconnect();
  }
  cancelRetry() {
    if (this.retry !== null)
      clearTimeout(this.retry);
    this.retry = null;
  }
  static {
    this.\u0275fac = function SocketConnection_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _SocketConnection)();
    };
  }
  static {
    this.\u0275prov = /* @__PURE__ */ \u0275\u0275defineInjectable({ token: _SocketConnection, factory: _SocketConnection.\u0275fac, providedIn: "root" });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(SocketConnection, [{
    type: Injectable,
    args: [{ providedIn: "root" }]
  }], () => [], null);
})();
function afterPaint(run) {
  if (typeof requestAnimationFrame !== "function")
    setTimeout(run, 0);
  else
    requestAnimationFrame(() => setTimeout(run, 0));
}

// web/src/app/core/connection-status.ts
var ConnectionStatus = class _ConnectionStatus {
  constructor() {
    this.socket = inject(SocketConnection);
    this.tick = signal(performance.now(), ...ngDevMode ? [{ debugName: "tick" }] : (
      /* istanbul ignore next */
      []
    ));
    this.unreachableSince = signal(null, ...ngDevMode ? [{ debugName: "unreachableSince" }] : (
      /* istanbul ignore next */
      []
    ));
    this.downForS = computed(() => {
      const marks = [this.socket.blocked() ? null : this.socket.lostAt(), this.unreachableSince()].filter((mark) => mark !== null);
      return marks.length === 0 ? 0 : Math.max(0, (this.tick() - Math.min(...marks)) / 1e3);
    }, ...ngDevMode ? [{ debugName: "downForS" }] : (
      /* istanbul ignore next */
      []
    ));
    this.offline = computed(() => this.downForS() > 10 || this.unreachableSince() !== null && !this.browserOnline(), ...ngDevMode ? [{ debugName: "offline" }] : (
      /* istanbul ignore next */
      []
    ));
    this.pill = computed(() => this.offline() ? "off" : this.downForS() > 3 ? "trying" : "ok", ...ngDevMode ? [{ debugName: "pill" }] : (
      /* istanbul ignore next */
      []
    ));
    this.textKey = computed(() => `status.connection.${this.pill()}`, ...ngDevMode ? [{ debugName: "textKey" }] : (
      /* istanbul ignore next */
      []
    ));
    this.textParams = computed(() => ({ tries: this.socket.tries() }), ...ngDevMode ? [{ debugName: "textParams" }] : (
      /* istanbul ignore next */
      []
    ));
    this.browserOnline = signal(globalThis.navigator?.onLine !== false, ...ngDevMode ? [{ debugName: "browserOnline" }] : (
      /* istanbul ignore next */
      []
    ));
    inject(ContractClient).serverReached.subscribe((reached) => {
      if (reached)
        this.unreachableSince.set(null);
      else if (this.unreachableSince() === null)
        this.unreachableSince.set(performance.now());
    });
    globalThis.addEventListener?.("online", () => {
      this.browserOnline.set(true);
      this.unreachableSince.set(null);
    });
    globalThis.addEventListener?.("offline", () => {
      this.browserOnline.set(false);
      this.unreachableSince.set(performance.now());
    });
    setInterval(() => this.tick.set(performance.now()), 1e3);
  }
  static {
    this.\u0275fac = function ConnectionStatus_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _ConnectionStatus)();
    };
  }
  static {
    this.\u0275prov = /* @__PURE__ */ \u0275\u0275defineInjectable({ token: _ConnectionStatus, factory: _ConnectionStatus.\u0275fac, providedIn: "root" });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(ConnectionStatus, [{
    type: Injectable,
    args: [{ providedIn: "root" }]
  }], () => [], null);
})();

export {
  Clock,
  SocketConnection,
  ConnectionStatus
};
//# sourceMappingURL=chunk-7M5GSKZ2.js.map
