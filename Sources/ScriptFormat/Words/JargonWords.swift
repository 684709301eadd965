import Facilitation
import Languages

/// Words of the trade and of the office, with plain ones.
enum JargonWords {
    /// A plain way to say it.
    struct Term {
        /// The plain words.
        let plain: String
        /// Whether they can stand in the same place as they are.
        let fits: Bool
    }

    /// The plain words for a word in lower case; `nil` for a word that is plain enough.
    static func term(_ key: String, _ language: Language) -> Term? {
        // Every word of the lists is longer.
        guard key.utf8.count > 6 else { return nil }
        return switch language {
        case .nb: nb[key]
        default: en[key]
        }
    }

    private static func table(fitting: [String: String], others: [String: String]) -> [String: Term] {
        fitting.mapValues { Term(plain: $0, fits: true) }
            .merging(others.mapValues { Term(plain: $0, fits: false) }) { first, _ in first }
    }

    private static let nb = table(
        fitting: [
            "implementere": "ta i bruk", "implementerer": "tar i bruk", "implementerte": "tok i bruk",
            "initiere": "sette i gang", "initierer": "setter i gang", "adekvat": "passende", "adekvate": "passende",
            "fasilitere": "legge til rette for", "fasiliterer": "legger til rette for", "optimalisere": "gjøre bedre",
            "utarbeide": "lage", "utarbeider": "lager", "benytte": "bruke", "benytter": "bruker",
            "erverve": "skaffe", "prioritere": "sette først", "prioriterer": "setter først",
        ],
        others: [
            "empowerment": "å styre mer av sitt eget liv", "resiliens": "det som gjør at du tåler mye",
            "komorbiditet": "å ha flere sykdommer samtidig", "intervensjon": "hjelp", "intervensjoner": "hjelp",
            "kognisjon": "tanker", "affektregulering": "å roe følelsene", "psykoedukasjon": "å lære om det",
            "selvefficacy": "tro på seg selv", "self-efficacy": "tro på seg selv",
            "mestringsforventning": "tro på at du får det til", "funksjonsnivå": "det du klarer",
            "funksjonsevne": "det du klarer", "symptomtrykk": "plager", "symptombelastning": "plager",
            "problematikk": "vansker", "problematikken": "vanskene", "egenmestring": "det du får til selv",
            "stressregulering": "å roe seg ned", "ressursmobilisering": "å finne krefter",
            "relasjonell": "mellom mennesker", "relasjonelle": "mellom mennesker",
            "emosjonell": "som handler om følelser", "emosjonelle": "som handler om følelser",
            "hensiktsmessig": "lurt", "hensiktsmessige": "lure", "vedrørende": "om", "målsetting": "mål",
            "målsettinger": "mål", "tilnærming": "måte", "compliance": "å følge rådene",
        ])

    private static let en = table(
        fitting: [
            "utilise": "use", "utilises": "uses", "utilised": "used", "utilize": "use", "utilizes": "uses",
            "utilized": "used", "utilising": "using", "utilizing": "using", "facilitate": "help with",
            "implement": "put into practice", "implementing": "putting into practice", "regarding": "about",
            "commence": "begin", "ascertain": "find out", "endeavour": "try",
            "prioritise": "put first", "prioritize": "put first", "leverage": "use",
        ],
        others: [
            "empowerment": "having more say in your own life", "resilience": "what helps you stand firm",
            "comorbidity": "having several illnesses", "intervention": "help", "interventions": "help",
            "cognition": "thoughts", "psychoeducation": "learning about it", "self-efficacy": "belief that you can",
            "adherence": "keeping to it", "compliance": "keeping to it", "functioning": "what you manage",
            "stakeholders": "people it concerns", "stakeholder": "someone it concerns", "modality": "way",
            "symptomatology": "symptoms", "optimise": "make better",
            "optimize": "make better", "operationalise": "make it concrete", "contextualise": "show where it fits",
            "maladaptive": "that doesn't help", "dysfunctional": "that doesn't help",
        ])
}
