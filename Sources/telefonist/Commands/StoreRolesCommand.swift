internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews

extension StoreCommand {
  /// Each colleague a role of the database.
  struct Roles: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "roles",
      abstract: "Gives colleagues with an account a role of the store's database.",
      discussion: """
        On a PostgreSQL server. The role is named after the account: the column Login of the \
        staff, or “accounts” in the configuration. It may see and do what the program lets the \
        colleague see and do, with psql as well. Run it as the account that made the store and \
        may make roles (CREATEROLE), again whenever staff or accounts have changed; a newer \
        version's rights come by “store migrate”. The configuration's rules are put in force by \
        the way: colleagues' desks may not change them. Exit status: 0 all have a role, 2 some \
        have none.
        """)

    @OptionGroup var named: Named

    func run() throws {
      let opening = try named.opening()
      let texts = RolesTexts.of(opening.language)
      var (store, company) = try opening.openStore()
      let shown = StoreAddress(opening.storePath).shown
      do {
        try opening.settle(store, &company)
        let made = try store.giveRoles(accounts: opening.configuration.accounts)
        say(made, company, texts)
        if !made.passedOver.isEmpty { throw ExitCode(2) }
      } catch let trouble as StoreRolesTrouble {
        throw Complaint(texts.trouble(trouble, shown))
      }
    }

    private func say(_ made: StoreRoles, _ company: Company, _ texts: RolesTexts) {
      for role in made.granted {
        Console.say(texts.granted(role.role, role.member, company.name(of: role.member)))
      }
      for role in made.withdrawn { Console.say(texts.withdrawn(role)) }
      for role in made.passedOver {
        Console.complain(texts.passedOver(role.role, role.member, role.reason))
      }
      if made.granted.isEmpty, made.passedOver.isEmpty { Console.say(texts.nobody) }
    }
  }
}

/// What `telefonist store roles` says.
struct RolesTexts: Sendable {
  let granted: @Sendable (_ role: String, _ member: StaffCode, _ name: String) -> String
  let withdrawn: @Sendable (_ role: String) -> String
  let passedOver: @Sendable (_ role: String, StaffCode, StoreRoles.Reason) -> String
  let nobody: String
  let trouble: @Sendable (StoreRolesTrouble, _ store: String) -> String

  static func of(_ language: Language) -> RolesTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = RolesTexts(
    granted: { "\($0): the role of \($1) \($2)" },
    withdrawn: { "\($0): nobody's any more, may do nothing here" },
    passedOver: { role, member, reason in
      switch reason {
      case .nobody: "\(role): nobody on the staff has the code \(member)"
      case .noRoleName: "\(role) (\(member)): no role can be called so"
      case .shared: "\(role) (\(member)): the login of several colleagues; give each an account"
      case .mightyAlready:
        "\(role) (\(member)): may do more on the server than a colleague; left as it is"
      }
    },
    nobody:
      "No colleague has an account: fill the column Login, or “accounts” in the configuration.",
    trouble: { trouble, store in
      switch trouble {
      case .notOnServer:
        "\(store) is a file: who may read it may read all. Roles want a PostgreSQL server."
      case .notKeeper: "Only the account that made \(store) gives rights in it."
      case .mayMakeNone:
        "This account may make no roles: as superuser, ALTER ROLE … CREATEROLE, then try again."
      case .schemaIsOpen:
        "Everybody on the server may make things in the store's schema: as superuser, "
          + "REVOKE CREATE ON SCHEMA public FROM PUBLIC, then try again."
      }
    })

  private static let russian = RolesTexts(
    granted: { "\($0): роль сотрудника \($1) \($2)" },
    withdrawn: { "\($0): больше ничья, прав здесь не имеет" },
    passedOver: { role, member, reason in
      switch reason {
      case .nobody: "\(role): сотрудника с кодом \(member) нет"
      case .noRoleName: "\(role) (\(member)): роль так называться не может"
      case .shared: "\(role) (\(member)): вход нескольких сотрудников; заведите каждому свой"
      case .mightyAlready:
        "\(role) (\(member)): на сервере может больше, чем сотрудник; оставлена как есть"
      }
    },
    nobody: "Ни у кого нет учётной записи: заполните столбец Login или «accounts» в настройках.",
    trouble: { trouble, store in
      switch trouble {
      case .notOnServer:
        "\(store) – файл: кто может его читать, читает всё. Роли бывают на сервере PostgreSQL."
      case .notKeeper: "Права в базе \(store) раздаёт лишь та учётная запись, что её создала."
      case .mayMakeNone:
        "Эта учётная запись не создаёт роли: дайте ей CREATEROLE (ALTER ROLE) и повторите."
      case .schemaIsOpen:
        "В схеме базы может создавать что угодно каждый: от имени суперпользователя "
          + "REVOKE CREATE ON SCHEMA public FROM PUBLIC, затем повторите."
      }
    })
}
