internal import Desk
internal import DeskStore

extension RolesTexts {
  static let czech = RolesTexts(
    granted: { "\($0): role pro \($1) \($2)" },
    withdrawn: { "\($0): už není ničí, nic tu nesmí" },
    passedOver: { role, member, reason in
      switch reason {
      case .nobody: "\(role): kód \(member) mezi pracovníky není"
      case .noRoleName: "\(role) (\(member)): takto se role jmenovat nemůže"
      case .shared: "\(role) (\(member)): účet více pracovníků; dejte každému vlastní"
      case .mightyAlready:
        "\(role) (\(member)): na serveru smí víc než pracovník; ponechána, jak je"
      }
    },
    nobody: "Nikdo nemá účet: vyplňte sloupec Login, nebo „accounts“ v nastavení.",
    trouble: { trouble, store in
      switch trouble {
      case .notOnServer:
        "\(store) je soubor: kdo ho smí číst, čte vše. Role chtějí server PostgreSQL."
      case .notKeeper: "Práva v \(store) dává jen účet, který ji vytvořil."
      case .mayMakeNone:
        "Tento účet nesmí tvořit role: jako superuživatel ALTER ROLE … CREATEROLE a znovu."
      case .schemaIsOpen:
        "Ve schématu databáze smí tvořit každý na serveru: jako superuživatel "
          + "REVOKE CREATE ON SCHEMA public FROM PUBLIC a znovu."
      }
    })
}
