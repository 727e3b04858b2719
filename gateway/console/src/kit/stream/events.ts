/** One server-sent event (HTML Living Standard, 9.2). */
export interface ServerEvent {
  readonly id: string | null;
  readonly name: string;
  readonly data: string;
}

/** Cuts a stream of text into events; what is not complete yet waits for more. */
export class EventCutter {
  #rest = '';
  #id: string | null = null;

  push(chunk: string): ServerEvent[] {
    this.#rest += chunk;
    const events: ServerEvent[] = [];
    const boundary = /\r\n\r\n|\n\n|\r\r/;
    for (let found = boundary.exec(this.#rest); found; found = boundary.exec(this.#rest)) {
      const event = this.#read(this.#rest.slice(0, found.index));
      this.#rest = this.#rest.slice(found.index + found[0].length);
      if (event) {
        events.push(event);
      }
    }
    return events;
  }

  #read(block: string): ServerEvent | null {
    let name = 'message';
    const data: string[] = [];
    for (const line of block.split(/\r\n|\n|\r/)) {
      const colon = line.indexOf(':');
      if (colon === 0) {
        continue;
      }
      const field = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
      if (field === 'data') {
        data.push(value);
      } else if (field === 'event') {
        name = value;
      } else if (field === 'id' && !value.includes('\0')) {
        this.#id = value;
      }
    }
    return data.length === 0 ? null : { id: this.#id, name, data: data.join('\n') };
  }
}
