const { max, min } = Math;

/** Maximum flow after Dinic, on arrays that grow: integer capacities, no recursion, so a large network cannot exhaust the stack. */
export class FlowNetwork {
  private head = new Int32Array(64).fill(-1);
  private to = new Int32Array(256);
  private next = new Int32Array(256);
  private capacity = new Int32Array(256);
  private nodes = 0;
  private arcs = 0;

  /** Forgets every node and edge; the memory stays. */
  clear(): void {
    this.head.fill(-1, 0, this.nodes);
    this.nodes = 0;
    this.arcs = 0;
  }

  /** Adds `count` nodes; returns the number of the first. */
  addNodes(count: number): number {
    const first = this.nodes;
    this.nodes += count;
    if (this.nodes > this.head.length) {
      const grown = new Int32Array(max(this.nodes, 2 * this.head.length)).fill(-1);
      grown.set(this.head);
      this.head = grown;
    }
    return first;
  }

  addEdge(from: number, to: number, capacity: number): void {
    if (this.arcs + 2 > this.to.length) {
      this.to = doubled(this.to);
      this.next = doubled(this.next);
      this.capacity = doubled(this.capacity);
    }
    this.addArc(from, to, capacity);
    this.addArc(to, from, 0);
  }

  private addArc(from: number, to: number, capacity: number): void {
    this.to[this.arcs] = to;
    this.capacity[this.arcs] = capacity;
    this.next[this.arcs] = this.head[from]!;
    this.head[from] = this.arcs++;
  }

  /** The largest flow from `source` to `sink`; the capacities are used up by it. */
  maximum(source: number, sink: number): number {
    const { nodes } = this, level = new Int32Array(nodes), cursor = new Int32Array(nodes), queue = new Int32Array(nodes), path = new Int32Array(nodes + 1);
    let flow = 0;
    while (this.layer(source, sink, level, queue)) {
      cursor.set(this.head.subarray(0, nodes));
      for (let more = this.augment(source, sink, level, cursor, path); more > 0; more = this.augment(source, sink, level, cursor, path)) flow += more;
    }
    return flow;
  }

  /** Distances from the source over free edges; false when the sink is out of reach. */
  private layer(source: number, sink: number, level: Int32Array, queue: Int32Array): boolean {
    level.fill(-1);
    level[source] = 0;
    queue[0] = source;
    for (let read = 0, write = 1; read < write; read++) {
      const node = queue[read]!;
      for (let arc = this.head[node]!; arc >= 0; arc = this.next[arc]!) {
        const target = this.to[arc]!;
        if (this.capacity[arc]! <= 0 || level[target]! >= 0) continue;
        level[target] = level[node]! + 1;
        queue[write++] = target;
      }
    }
    return level[sink]! >= 0;
  }

  /** Sends flow along one shortest path; 0 when the layers hold no further path. */
  private augment(source: number, sink: number, level: Int32Array, cursor: Int32Array, path: Int32Array): number {
    const { to, capacity, next } = this;
    let length = 0, node = source;
    while (node !== sink) {
      let arc = cursor[node]!;
      while (arc >= 0 && !(capacity[arc]! > 0 && level[to[arc]!] === level[node]! + 1)) arc = next[arc]!;
      cursor[node] = arc;
      if (arc >= 0) {
        path[length++] = arc;
        node = to[arc]!;
      } else if (node === source) return 0;
      else {
        level[node] = -1;
        node = to[path[--length]! ^ 1]!;
      }
    }
    let amount = Infinity;
    for (let i = 0; i < length; i++) amount = min(amount, capacity[path[i]!]!);
    for (let i = 0; i < length; i++) {
      capacity[path[i]!]! -= amount;
      capacity[path[i]! ^ 1]! += amount;
    }
    return amount;
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}
