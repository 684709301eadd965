// What an empty program costs, for the benchmarks to compare with.
print("›")
