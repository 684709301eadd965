import Glibc
import TreffApp

exit(Program.run(arguments: Array(CommandLine.arguments.dropFirst())))
