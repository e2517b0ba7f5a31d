// A heap that keeps the largest of many values without sorting them all.

/** Keeps the `most` items with the largest values, unordered. */
export class BoundedHeap {
  private readonly heap: Uint32Array
  private readonly values: Float64Array
  private size = 0

  constructor(most: number) {
    this.heap = new Uint32Array(most)
    this.values = new Float64Array(most)
  }

  add(item: number, value: number): void {
    if (this.size < this.heap.length) {
      this.place(this.size, item, value)
      this.rise(this.size++)
    } else if (value > (this.values[0] ?? 0)) {
      this.place(0, item, value)
      this.sink()
    }
  }

  items(): number[] {
    return [...this.heap.subarray(0, this.size)]
  }

  /** The smallest value is on top: it makes room for a larger one. */
  private rise(from: number): void {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.value(parent) <= this.value(at)) return
      this.swap(at, parent)
      at = parent
    }
  }

  private sink(): void {
    let at = 0
    for (;;) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.size && this.value(child) < this.value(least)) least = child
      }
      if (least === at) return
      this.swap(at, least)
      at = least
    }
  }

  private value(at: number): number {
    return this.values[at] ?? 0
  }

  private place(at: number, item: number, value: number): void {
    this.heap[at] = item
    this.values[at] = value
  }

  private swap(a: number, b: number): void {
    const item = this.heap[a] ?? 0
    const value = this.value(a)
    this.place(a, this.heap[b] ?? 0, this.value(b))
    this.place(b, item, value)
  }
}
