// Measures what the project promises about speed. Run by hand, on a machine that is not busy:
//
//     swift run --configuration release --static-swift-stdlib benchmarks [start|keys|idle|notes|check|review]
//
// Each figure stands beside one for comparison from the same run, because machines differ and change.
import Glibc

let wanted = Set(CommandLine.arguments.dropFirst())
for (name, benchmark) in benchmarks where wanted.isEmpty || wanted.contains(name) {
    print("== \(name)")
    do {
        try benchmark()
    } catch {
        print("failed: \(error)")
        exit(1)
    }
}
