// A list of 32-bit numbers that grows: four bytes each, where an array of numbers takes eight.

export class GrowingList {
  length = 0
  private room = new Uint32Array(1024)

  push(value: number): void {
    if (this.length === this.room.length) {
      const larger = new Uint32Array(this.room.length * 2)
      larger.set(this.room)
      this.room = larger
    }
    this.room[this.length++] = value
  }

  /** What is in the list; good until the next `push`. */
  values(): Uint32Array {
    return this.room.subarray(0, this.length)
  }
}
