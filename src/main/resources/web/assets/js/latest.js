/** Runs tasks of which only the newest counts: the one before is cancelled, and its answer is never shown. */
export class Latest {
  #controller = null;

  /** Starts `task(signal)`; its answer goes to `show`, what it throws to `fail`, unless a newer task has started. */
  async run(task, { show, fail }) {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    let answer;
    try {
      answer = await task(controller.signal);
    } catch (error) {
      if (this.#controller === controller) {
        fail(error);
      }
      return;
    }
    if (this.#controller === controller) {
      show(answer);
    }
  }

  cancel() {
    this.#controller?.abort();
    this.#controller = null;
  }
}
