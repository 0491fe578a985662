import Foundation

exit(await FrontDoor.run(Array(CommandLine.arguments.dropFirst())).rawValue)
