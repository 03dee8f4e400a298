import { HostError } from "./HostError";
import type { HostObject } from "./HostObject";

/** The objects a client asked to keep between batches, by the id it was given. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private count = 0;

  /** Keeps an object until `release`; keeping it again changes nothing. */
  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `R${++this.count}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  /** Throws ItemNotFound for an id that was never given or has been released. */
  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError("ItemNotFound");
    return object;
  }

  /** Forgets an id; one that is unknown is fine, since clients release twice. */
  release(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
    this.ids.clear();
  }

  get size(): number {
    return this.objects.size;
  }

  /** Every kept object. */
  get kept(): Iterable<HostObject> {
    return this.objects.values();
  }
}
