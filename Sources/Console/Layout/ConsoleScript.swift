/// What the desk's pages do beyond plain HTML. Every page works without it.
enum ConsoleScript {
  static let text = """
    'use strict';
    """
}
