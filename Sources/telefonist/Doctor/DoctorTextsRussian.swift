internal import Desk
internal import TextScreen

extension DoctorTexts {
  static let russian = DoctorTexts(
    grade: {
      switch $0 {
      case .fine: "ок"
      case .doubtful: "совет"
      case .wrong: "ошибка"
      }
    },
    diagnosis: { surroundings($0) ?? store($0) ?? phone($0) ?? rights($0) })

  private static func surroundings(_ symptom: Symptom) -> Diagnosis? {
    switch symptom {
    case .terminal(let name, let size, let colours, let within):
      Diagnosis(
        "Терминал: \(name), \(size.columns)×\(size.rows), цветов: \(colours)"
          + (within.isEmpty ? "" : ", внутри " + within.joined(separator: ", ")))
    case .noTerminal:
      Diagnosis(
        "Терминал: здесь его нет", "Запустите это там, где будет рабочее место; `ssh -t`.")
    case .terminalSmall(let size):
      Diagnosis(
        "Терминал: \(size.columns)×\(size.rows) мало", "Увеличьте окно до 80×24 или больше.")
    case .terminalUnknown(let name):
      Diagnosis(
        "Терминал: «\(name)» здесь неизвестен",
        "Установите ncurses-term или задайте TERM=xterm-256color, если он такого рода.")
    case .terminalPlain(let name):
      Diagnosis(
        "Терминал: «\(name)» не умеет ставить курсор", "Нужен другой; его называет TERM.")
    case .noColours(let name):
      Diagnosis(
        "Терминал: \(name) без цветов, тема будет mono",
        "TERM=xterm-256color, если он умеет; NO_COLOR отключает цвета.")
    case .locale(let name): Diagnosis("Буквы: UTF-8 (\(name))")
    case .localeNotUnicode(let name):
      Diagnosis(
        "Буквы: «\(name)» не для UTF-8; программа всё равно пишет в UTF-8",
        "Задайте LANG=C.UTF-8 или установите локаль, которую называет LANG.")
    case .noUnicode:
      Diagnosis("Буквы: здесь нет ни одной локали UTF-8", "apt-get install locales-all")
    case .zone(let name, let minutes):
      Diagnosis("Часовой пояс: \(name), UTC\(DoctorTexts.offset(minutes))")
    case .zoneUnknown(let name):
      Diagnosis(
        "Часовой пояс: «\(name)» здесь неизвестен, день начинается в полночь UTC",
        "Исправьте TZ или apt-get install tzdata.")
    case .clockWrong(let day):
      Diagnosis("Часы: на них \(day)", "Поставьте часы: timedatectl set-ntp true")
    default: nil
    }
  }

  private static func store(_ symptom: Symptom) -> Diagnosis? {
    switch symptom {
    case .store(let path, let schema): Diagnosis("База: \(path), схема \(schema)")
    case .storeMissing(let path):
      Diagnosis(
        "База: нет файла \(path)",
        "«telefonist import DIR» загрузит ваши данные, «telefonist demo» откроет учебную фирму.")
    case .storeWrong(let reason):
      Diagnosis("База: \(reason)", "«telefonist store restore ФАЙЛ» вернёт копию.")
    case .storeOlder(let path):
      Diagnosis(
        "База: \(path) прежней версии", "Её обновит первое открытое рабочее место.")
    case .storeReadOnly(let place):
      Diagnosis(
        "База: \(place) закрыт для записи этой учётной записи",
        "Смените владельца (chown) или дайте группе, у которой база общая.")
    case .storeDistant(let path):
      Diagnosis(
        "База: \(path) на сетевом диске, новости других мест приходят поздно",
        "Держите её на диске этого компьютера.")
    case .storeOpenToAll(let path):
      Diagnosis("База: \(path) может прочесть каждый", "chmod o-rwx \(path)")
    case .storeShared(let group): Diagnosis("База: общая для группы \(group)")
    case .storeHalfShared(let folder):
      Diagnosis(
        "База: группа не сможет с ней работать в \(folder)",
        "У файла и папки нужна одна группа: chmod 660 файлу, chmod 2770 папке.")
    case .storeForbidden(let store):
      Diagnosis(
        "База: у этой учётной записи нет прав в \(store)",
        "Их даёт владелец базы по имени записи: «telefonist store roles».")
    case .rolesNone:
      Diagnosis("Права: все места на сервере под этой записью; см. «telefonist store roles»")
    case .rolesOlder:
      Diagnosis(
        "Права: роли сотрудников даны другой версией",
        "Владелец базы обновит их командой «telefonist store roles».")
    case .roleOfKeeper: Diagnosis("Права: все, как у владельца базы; у сотрудников свои роли")
    case .role(let code): Diagnosis("Права: сотрудника \(code), их хранит база")
    case .disk(let megabytes): Diagnosis("Диск: свободно \(megabytes) МБ")
    case .diskLow(let megabytes):
      Diagnosis("Диск: свободно только \(megabytes) МБ", "Освободите место рядом с базой.")
    case .diskFull(let megabytes):
      Diagnosis("Диск: полон (свободно \(megabytes) МБ)", "Сейчас же освободите место.")
    case .desks(let codes):
      Diagnosis("Открытые места: " + (codes.isEmpty ? "нет" : codes.joined(separator: ", ")))
    default: nil
    }
  }

  private static func phone(_ symptom: Symptom) -> Diagnosis? {
    switch symptom {
    case .phone(let kind): Diagnosis("Телефон: \(kind.rawValue)")
    case .phoneWrong(let reason):
      Diagnosis("Телефон: \(reason)", "См. раздел Telephones в README.")
    case .exchange(let host, let port): Diagnosis("Телефон: станция \(host):\(port)")
    case .exchangeSilent(let host, let port):
      Diagnosis(
        "Телефон: \(host):\(port) не отвечает",
        "Проверьте сеть, «permit» в manager.conf и порт.")
    case .exchangeOther(let host, let port):
      Diagnosis(
        "Телефон: \(host):\(port) — не Asterisk manager",
        "«asterisk.port» — 5038 без TLS, 5039 с ним.")
    case .softphone(let program): Diagnosis("Телефон: \(program)")
    case .softphoneMissing(let program):
      Diagnosis("Телефон: нет программы \(program)", "apt-get install linphone-cli")
    default: nil
    }
  }

  private static func rights(_ symptom: Symptom) -> Diagnosis {
    switch symptom {
    case .configuration(let file): Diagnosis("Настройки: \(file)")
    case .noConfiguration(let file): Diagnosis("Настройки: нет файла \(file), всё как обычно")
    case .configurationWrong(let reason):
      Diagnosis("Настройки: \(reason)", "Исправьте эту строку; ключи есть в README.")
    case .configurationOpen(let file):
      Diagnosis("Настройки: \(file) могут менять другие", "chown на себя, chmod go-w \(file)")
    case .folders(let folders): Diagnosis("Журналы: \(folders)")
    case .folderOpen(let folder):
      Diagnosis("Журналы: в \(folder) могут попасть другие", "chmod 700 \(folder)")
    case .folderForeign(let folder):
      Diagnosis("Журналы: \(folder) чужой учётной записи", "Смените владельца (chown).")
    case .folderUnwritable(let folder):
      Diagnosis(
        "Журналы: в \(folder) нельзя писать",
        "Проверьте права и диск или назовите «journals» в настройках.")
    default: Diagnosis("")
    }
  }
}
