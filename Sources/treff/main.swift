print("treff")
