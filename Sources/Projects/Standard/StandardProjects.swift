/// The projects that come along: each as the files of a folder, to begin one's own with (C2).
public enum StandardProjects {
  /// What commands call them.
  public static let names = all.map(\.name)

  /// The files of a project by their names; nil for a project that doesn't come along.
  public static func files(of name: String) -> [String: String]? {
    all.first { $0.name == name }?.files
  }

  private static let all: [(name: String, files: [String: String])] = [
    (
      "wholesale",
      [
        "project.yaml": wholesaleProject,
        "form.yaml": wholesaleForm,
        "answers.yaml": wholesaleAnswers,
        "streets.txt": wholesaleStreets,
      ]
    ),
    (
      "internet",
      [
        "project.yaml": internetProject,
        "script.yaml": internetScript,
        "form.yaml": internetForm,
        "answers.yaml": internetAnswers,
        "streets.txt": internetStreets,
      ]
    ),
    (
      "taxi",
      [
        "project.yaml": taxiProject,
        "script.yaml": taxiScript,
        "form.yaml": taxiForm,
        "answers.yaml": taxiAnswers,
        "streets.txt": taxiStreets,
      ]
    ),
    (
      "bank",
      [
        "project.yaml": bankProject,
        "script.yaml": bankScript,
        "form.yaml": bankForm,
        "answers.yaml": bankAnswers,
        "streets.txt": bankStreets,
      ]
    ),
    (
      "reminder",
      [
        "project.yaml": reminderProject,
        "script.yaml": reminderScript,
        "form.yaml": reminderForm,
        "answers.yaml": reminderAnswers,
      ]
    ),
    (
      "clinic",
      [
        "project.yaml": clinicProject,
        "script.yaml": clinicScript,
        "form.yaml": clinicForm,
        "answers.yaml": clinicAnswers,
      ]
    ),
    (
      "flowers",
      [
        "project.yaml": flowersProject,
        "script.yaml": flowersScript,
        "form.yaml": flowersForm,
        "flowers.csv": flowersCatalogue,
        "answers.yaml": flowersAnswers,
        "streets.txt": flowersStreets,
      ]
    ),
    (
      "helpdesk",
      [
        "project.yaml": helpdeskProject,
        "script.yaml": helpdeskScript,
        "form.yaml": helpdeskForm,
        "answers.yaml": helpdeskAnswers,
      ]
    ),
    (
      "satisfaction",
      [
        "project.yaml": satisfactionProject,
        "script.yaml": satisfactionScript,
        "form.yaml": satisfactionForm,
        "answers.yaml": satisfactionAnswers,
      ]
    ),
  ]
}
