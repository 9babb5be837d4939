#!/usr/bin/env python3
"""A weak line between this machine and a network namespace, made of packets: two TUN devices with a program between them.

    weak-line.py NAMESPACE --net 10.77.3 --seed 11 [--delay 150 --jitter 30 --loss 5 --rate 256000 --queue 32000]

The near end stays in the root namespace as NET.1, the far end is NET.2 in NAMESPACE: run a client there with
`ip netns exec NAMESPACE …`. Needs root, /dev/net/tun and `ip`; Python's standard library only. The same seed and the same
packets meet the same fate.

Values, for each direction alike:
    delay, jitter  ms added to every packet; order is kept, as a bearer keeps it
    loss           percent of packets that vanish
    burst          mean number of packets that vanish one after the other (Gilbert-Elliott); 0 or 1: each by itself
    rate, queue    bits per second, and bytes that may wait for them before the rest is dropped; rate 0: no limit

Commands on stdin, a line each; every one is answered by one JSON line on stdout:
    set loss=30 burst=4 …    other values from now on
    cut                      nothing passes, what is under way is gone
    heal                     packets pass again
    stat                     packets so far
    quit                     the same as the end of stdin
The namespace and the devices are gone when it ends, whichever way it is asked to.
"""
import argparse
import fcntl
import heapq
import json
import os
import random
import select
import signal
import struct
import subprocess
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN, IFF_NO_PI = 0x0001, 0x1000
MTU = 1400
VALUES = {'delay': 0.0, 'jitter': 0.0, 'loss': 0.0, 'burst': 0.0, 'rate': 0.0, 'queue': 32_000.0}


class Refusal(Exception):
    """A reason not to go on, in one sentence."""


def say(**answer):
    print(json.dumps(answer), flush=True)


def ip(*words):
    done = subprocess.run(['ip', *words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Refusal(f'ip {" ".join(words)}: {done.stderr.strip()}')
    return done.stdout


def open_tun(name):
    device = os.open('/dev/net/tun', os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, TUNSETIFF, struct.pack('16sH22x', name.encode(), IFF_TUN | IFF_NO_PI))
    return device


def checked(values):
    for name, value in values.items():
        if name not in VALUES:
            raise Refusal(f'there is no value {name}; there are {", ".join(VALUES)}')
        if not value >= 0:
            raise Refusal(f'{name} is below 0')
    if values.get('loss', 0) > 100:
        raise Refusal('loss is over 100 %')
    return values


class Fate:
    """Which packets of one direction vanish."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.in_burst = False

    def loses(self, values):
        share, burst = values['loss'] / 100, values['burst']
        chance = self.random.random()
        if burst <= 1 or share in (0, 1):
            self.in_burst = False
            return chance < share
        # Two states: a burst ends after `burst` packets on average, and begins so often that `share` of all packets are in one.
        ends = 1 / burst
        begins = min(1.0, ends * share / (1 - share))
        self.in_burst = chance >= ends if self.in_burst else chance < begins
        return self.in_burst


class Direction:
    """Packets on their way from one device to the other."""

    def __init__(self, source, target, seed):
        self.source, self.target = source, target
        self.fate, self.wobble = Fate(seed), random.Random(seed + 1)
        self.free_at = self.last_due = 0.0
        self.counts = {'in': 0, 'out': 0, 'lost': 0, 'queue': 0, 'cut': 0, 'bytes': 0}

    def due(self, size, values, now):
        """When a packet of this size arrives, or None if it does not."""
        if self.fate.loses(values):
            self.counts['lost'] += 1
            return None
        starts = max(now, self.free_at)
        if values['rate'] > 0:
            if (starts - now) * values['rate'] / 8 > values['queue']:
                self.counts['queue'] += 1
                return None
            starts += size * 8 / values['rate']
            self.free_at = starts
        delay = max(0.0, values['delay'] + self.wobble.uniform(-1, 1) * values['jitter']) / 1000
        self.last_due = max(self.last_due, starts + delay)
        return self.last_due


class Line:
    """The line with its two ends."""

    def __init__(self, namespace, net, seed, values):
        self.namespace, self.net, self.values = namespace, net, values
        self.is_cut, self.owns_namespace = False, False
        self.under_way, self.count, self.devices = [], 0, []
        self.seed = seed

    def open(self):
        if os.path.exists(f'/run/netns/{self.namespace}'):
            raise Refusal(f'the namespace {self.namespace} exists already')
        near_name, far_name = f'wl{os.getpid()}a', f'wl{os.getpid()}b'
        near, far = f'{self.net}.1', f'{self.net}.2'
        ip('netns', 'add', self.namespace)
        self.owns_namespace = True
        for name in (near_name, far_name):
            self.devices.append(open_tun(name))
        ip('link', 'set', far_name, 'netns', self.namespace)
        ip('addr', 'add', near, 'peer', far, 'dev', near_name)
        # Without addresses of its own making the kernel sends nothing unasked, which would shift the fate of every packet after it.
        ip('link', 'set', near_name, 'up', 'mtu', str(MTU), 'addrgenmode', 'none')
        inside = ('-n', self.namespace)
        ip(*inside, 'addr', 'add', far, 'peer', near, 'dev', far_name)
        ip(*inside, 'link', 'set', far_name, 'up', 'mtu', str(MTU), 'addrgenmode', 'none')
        ip(*inside, 'link', 'set', 'lo', 'up')
        self.up = Direction(self.devices[1], self.devices[0], self.seed * 4 + 1)
        self.down = Direction(self.devices[0], self.devices[1], self.seed * 4 + 3)
        say(ready=True, near=near, far=far, namespace=self.namespace)

    def close(self):
        for device in self.devices:
            os.close(device)
        self.devices = []
        if self.owns_namespace:
            self.owns_namespace = False
            ip('netns', 'del', self.namespace)

    def run(self):
        rest = b''
        while True:
            self.deliver()
            wait = max(0.0, self.under_way[0][0] - time.monotonic()) if self.under_way else None
            ready, _, _ = select.select([self.up.source, self.down.source, 0], [], [], wait)
            for direction in (self.up, self.down):
                if direction.source in ready:
                    self.take(direction)
            if 0 in ready:
                chunk = os.read(0, 65536)
                if not chunk:
                    return
                *lines, rest = (rest + chunk).split(b'\n')
                for line in lines:
                    if self.obey(line.decode().split()):
                        return

    def take(self, direction):
        while True:
            try:
                packet = os.read(direction.source, 4096)
            except BlockingIOError:
                return
            direction.counts['in'] += 1
            if self.is_cut:
                direction.counts['cut'] += 1
                continue
            due = direction.due(len(packet), self.values, time.monotonic())
            if due is not None:
                self.count += 1
                heapq.heappush(self.under_way, (due, self.count, direction, packet))

    def deliver(self):
        now = time.monotonic()
        while self.under_way and self.under_way[0][0] <= now:
            _, _, direction, packet = heapq.heappop(self.under_way)
            try:
                os.write(direction.target, packet)
            except OSError:
                direction.counts['queue'] += 1
                continue
            direction.counts['out'] += 1
            direction.counts['bytes'] += len(packet)

    def obey(self, words):
        """Does what a line says and answers it; true to end."""
        if not words:
            return False
        name, arguments = words[0], words[1:]
        try:
            if name == 'quit':
                return True
            if name == 'cut':
                self.is_cut = True
                for _, _, direction, _ in self.under_way:
                    direction.counts['cut'] += 1
                self.under_way = []
            elif name == 'heal':
                self.is_cut = False
            elif name == 'set':
                pairs = (word.split('=', 1) for word in arguments)
                self.values = {**self.values, **checked({key: float(value) for key, value in pairs})}
            elif name != 'stat':
                raise Refusal(f'there is no command {name}')
        except (Refusal, ValueError) as error:
            say(error=str(error))
            return False
        say(done=name, up=self.up.counts, down=self.down.counts)
        return False


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('namespace')
    parser.add_argument('--net', required=True, help='first three numbers of the two addresses')
    parser.add_argument('--seed', type=int, required=True)
    for name, value in VALUES.items():
        parser.add_argument(f'--{name}', type=float, default=value)
    arguments = vars(parser.parse_args())
    for each in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        # An exception unwinds to the clean-up wherever the program is.
        signal.signal(each, lambda number, _frame: sys.exit(128 + number))
    line = None
    try:
        line = Line(arguments['namespace'], arguments['net'], arguments['seed'], checked({name: arguments[name] for name in VALUES}))
        line.open()
        line.run()
    except (Refusal, OSError) as error:
        say(error=str(error))
        return 1
    finally:
        if line is not None:
            line.close()
    return 0


if __name__ == '__main__':
    sys.exit(main())
