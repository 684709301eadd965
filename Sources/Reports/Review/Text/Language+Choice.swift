import Facilitation
import Languages

extension Language {
    /// The one of two texts that is in this language; they stand side by side so that none is forgotten.
    func callAsFunction(_ nb: String, _ en: String) -> String {
        switch self {
        case .nb: nb
        default: en
        }
    }
}
