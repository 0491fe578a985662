import Foundation
package import Helpline
import Storage

/// Opens what the settings name: the store for the gateway, the archive for reading beside it.
package enum StoreOpening {
  static func store(_ settings: Settings) throws(HouseFault) -> SQLiteStore {
    try makeFolder(settings)
    let key = try key(settings)
    do throws(StoreError) {
      return try SQLiteStore(file: file(settings), key: key, gateway: settings.gateway)
    } catch { throw .store(error) }
  }

  /// False before the gateway has ever started.
  package static func exists(_ settings: Settings) -> Bool {
    FileManager.default.fileExists(atPath: file(settings))
  }

  package static func archive(_ settings: Settings) throws(HouseFault) -> any Archive {
    let key = try key(settings)
    do throws(StoreError) {
      return try SQLiteArchive(file: file(settings), key: key)
    } catch { throw .store(error) }
  }

  package static func audit(_ settings: Settings) throws(HouseFault) -> any AuditLog {
    let key = try key(settings)
    do throws(StoreError) {
      return try SQLiteArchive(file: file(settings), key: key)
    } catch { throw .store(error) }
  }

  static func heartbeats(_ settings: Settings) throws(HouseFault) -> SQLiteArchive {
    let key = try key(settings)
    do throws(StoreError) {
      return try SQLiteArchive(file: file(settings), key: key)
    } catch { throw .store(error) }
  }

  /// Beside a running gateway, or before the first one.
  package static func accounts(_ settings: Settings) throws(HouseFault) -> any AccountStore {
    try makeFolder(settings)
    let key = try key(settings)
    do throws(StoreError) {
      return try SQLiteAccounts(file: file(settings), key: key)
    } catch { throw .store(error) }
  }

  private static func file(_ settings: Settings) -> String { settings.dataFolder + "/helpline.db" }

  private static func makeFolder(_ settings: Settings) throws(HouseFault) {
    do {
      try FileManager.default.createDirectory(
        atPath: settings.dataFolder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch { throw .folder(settings.dataFolder) }
  }

  /// The settings' key; in the demo, a key file made on the first run.
  private static func key(_ settings: Settings) throws(HouseFault) -> SealingKey {
    do throws(SealingKeyError) {
      if let bytes = settings.key { return try SealingKey(bytes) }
      return try SealingKey.loadOrCreate(file: settings.dataFolder + "/key")
    } catch { throw .key(error) }
  }
}
