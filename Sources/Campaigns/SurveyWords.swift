internal import Desk

/// What a sheet of results says, in the language of its reader.
struct SurveyWords {
  let answered, missing, notAsked, yes, no, mean, median, least, most, total: String
  let neither, late, full, of, words, question, answer, count, share: String

  init(_ language: Language) {
    switch language {
    case .english:
      (answered, missing, notAsked) = ("n", "no answer", "not asked")
      (yes, no, total, neither) = ("yes", "no", "total", "without both answers")
      (mean, median, least, most) = ("mean", "median", "least", "most")
      (late, full, of) = ("behind a full quota", "full", "of")
      (words, question, answer) = ("in words, see the answers", "Question", "Answer")
      (count, share) = ("Count", "Share, %")
    case .russian:
      (answered, missing, notAsked) = ("n", "без ответа", "не спрошено")
      (yes, no, total, neither) = ("да", "нет", "всего", "без обоих ответов")
      (mean, median, least, most) = ("среднее", "медиана", "наименьшее", "наибольшее")
      (late, full, of) = ("сверх полной квоты", "набрана", "из")
      (words, question, answer) = ("словами, см. ответы", "Вопрос", "Ответ")
      (count, share) = ("Число", "Доля, %")
    case .czech:
      (answered, missing, notAsked) = ("n", "bez odpovědi", "neptáno")
      (yes, no, total, neither) = ("ano", "ne", "celkem", "bez obou odpovědí")
      (mean, median, least, most) = ("průměr", "medián", "nejméně", "nejvíce")
      (late, full, of) = ("nad plnou kvótu", "plná", "z")
      (words, question, answer) = ("slovy, viz odpovědi", "Otázka", "Odpověď")
      (count, share) = ("Počet", "Podíl, %")
    case .croatian:
      (answered, missing, notAsked) = ("n", "bez odgovora", "nije pitano")
      (yes, no, total, neither) = ("da", "ne", "ukupno", "bez oba odgovora")
      (mean, median, least, most) = ("prosjek", "medijan", "najmanje", "najviše")
      (late, full, of) = ("iznad pune kvote", "puna", "od")
      (words, question, answer) = ("riječima, vidi odgovore", "Pitanje", "Odgovor")
      (count, share) = ("Broj", "Udio, %")
    }
  }
}
