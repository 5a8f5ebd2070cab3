internal import Desk

/// Where a duty is kept, and what proves it.
struct KeptDuty {
  let duty: Duty
  /// Files of the project.
  let rules: [String]
  let tests: [String]

  private init(_ duty: Duty, _ rules: [String], _ tests: [String]) {
    self.duty = duty
    self.rules = rules
    self.tests = tests
  }

  /// In the order of the instruction.
  static let all: [KeptDuty] = [
    KeptDuty(
      .a1,
      [
        "Sources/Desk/QueueSteps.swift", "Sources/Desk/CallOutSteps.swift",
        "Sources/Desk/CallingRules.swift",
      ], ["Tests/DeskTests/AnsweringTests.swift", "Tests/DeskTests/CallingOutTests.swift"]),
    KeptDuty(.a2, ["Sources/DeskViews/CardView.swift"], ["Tests/DeskViewsTests/ScreenTests.swift"]),
    KeptDuty(
      .a3, ["Sources/Desk/Routing.swift", "Sources/Desk/RoutingRule.swift"],
      ["Tests/DeskTests/RoutingTests.swift", "Tests/DeskTests/ModelTests.swift"]),
    KeptDuty(.a4, ["Sources/Desk/Routing.swift"], ["Tests/DeskTests/RoutingTests.swift"]),
    KeptDuty(
      .a5, ["Sources/Desk/ConfirmationCheck.swift", "Sources/DeskStore/Confirming.swift"],
      [
        "Tests/DeskTests/ConfirmationCheckTests.swift", "Tests/DeskStoreTests/DeedContract.swift",
        "Tests/DeskStoreTests/OrderChangeContract.swift",
      ]),
    KeptDuty(.a6, ["Sources/Desk/Routing.swift"], ["Tests/DeskTests/RoutingTests.swift"]),
    KeptDuty(
      .a7, ["Sources/Desk/OfferSteps.swift", "Sources/Desk/OfferRanking.swift"],
      ["Tests/DeskTests/OfferRankingTests.swift", "Tests/DeskTests/ModelTests.swift"]),
    KeptDuty(
      .a8, ["Sources/Desk/Advice.swift", "Sources/DeskStore/HabitsTable.swift"],
      ["Tests/DeskTests/AdviceTests.swift", "Tests/DeskStoreTests/CardTests.swift"]),
    KeptDuty(
      .a9, ["Sources/Desk/Advice.swift", "Sources/DeskViews/CardView.swift"],
      ["Tests/DeskTests/AdviceTests.swift", "Tests/DeskStoreTests/CardTests.swift"]),
    KeptDuty(
      .a10,
      [
        "Sources/Desk/PriceRules.swift", "Sources/Desk/LinePrice.swift",
        "Sources/DeskStore/Confirming.swift",
      ],
      [
        "Tests/TelefonistTests/Prices/prices.txt", "Tests/DeskTests/PricingTests.swift",
        "Tests/DeskStoreTests/PriceRulesContract.swift",
      ]),
    KeptDuty(
      .a11,
      [
        "Sources/Desk/ConsultSteps.swift", "Sources/Desk/Client.swift",
        "Sources/DeskStore/ConsultTables.swift",
      ], ["Tests/DeskTests/ConsultTests.swift", "Tests/DeskStoreTests/ConsultContract.swift"]),
    KeptDuty(
      .a12,
      [
        "Sources/Desk/DeliverySteps.swift", "Sources/Desk/DeliveryDays.swift",
        "Sources/Desk/ConfirmedOrder.swift",
      ], ["Tests/DeskTests/ConfirmingTests.swift", "Tests/DeskTests/OrderListTests.swift"]),
    KeptDuty(
      .a13,
      [
        "Sources/Desk/DeliverySteps.swift", "Sources/Desk/DeliveryDays.swift",
        "Sources/Desk/ConfirmedOrder.swift",
      ], ["Tests/DeskTests/ConfirmingTests.swift", "Tests/DeskTests/OrderListTests.swift"]),
    KeptDuty(
      .a14, ["Sources/Desk/WrapUpSteps.swift", "Sources/Desk/Office/OfficeSteps.swift"],
      [
        "Tests/DeskTests/WrapUpTests.swift", "Tests/TerminalTests/FirstStepsTests.swift",
        "Tests/DeskTests/OfficeTests.swift",
      ]),
    KeptDuty(
      .a15,
      [
        "Sources/Desk/Routing.swift", "Sources/Desk/RoutingRule.swift",
        "Sources/Desk/Office/OfficeForms.swift",
      ],
      [
        "Tests/DeskTests/RoutingTests.swift", "Tests/DeskTests/ModelTests.swift",
        "Tests/DeskTests/OfficeTests.swift",
      ]),
    KeptDuty(
      .a16, ["Sources/DeskStore/Dormant.swift", "Sources/DeskStore/Rhythms.swift"],
      ["Tests/DeskStoreTests/CallOutContract.swift"]),
    KeptDuty(
      .a17, ["Sources/Desk/CallOutSteps.swift", "Sources/DeskStore/CallOutTables.swift"],
      ["Tests/DeskStoreTests/CallOutContract.swift"]),
    KeptDuty(
      .a18,
      [
        "Sources/DeskViews/GoodsView.swift", "Sources/Exchange/DocumentPage.swift",
        "Sources/DeskStore/DocumentTable.swift",
      ],
      [
        "Tests/DeskViewsTests/ScreenTests.swift", "Tests/DeskStoreTests/DocumentContract.swift",
        "Tests/TelefonistTests/DocumentPostTests.swift",
      ]),
    KeptDuty(.a19, ["Sources/Desk/Routing.swift"], ["Tests/DeskTests/RoutingTests.swift"]),
    KeptDuty(.a20, ["Sources/Desk/RemarkSteps.swift"], ["Tests/DeskTests/ConfirmingTests.swift"]),
    KeptDuty(
      .a21, ["Sources/Desk/ScriptMoments.swift"], ["Tests/DeskViewsTests/ScriptTests.swift"]),
    KeptDuty(
      .a22,
      ["Sources/Desk/Office/HandOverSteps.swift", "Sources/Desk/TelephoneSteps.swift"],
      ["Tests/DeskTests/OperatorsOfficeTests.swift", "Tests/DeskTests/TelephoneTests.swift"]),
    KeptDuty(
      .a23,
      [
        "Sources/Desk/PriceRules.swift", "Sources/Desk/LinePrice.swift",
        "Sources/DeskStore/Confirming.swift",
      ],
      [
        "Tests/TelefonistTests/Prices/prices.txt", "Tests/DeskTests/PricingTests.swift",
        "Tests/DeskStoreTests/PriceRulesContract.swift",
      ]),
    KeptDuty(
      .a24, ["Sources/Desk/Office/FigureSheet.swift", "Sources/DeskViews/FigureDetail.swift"],
      ["Tests/DeskTests/FigureTests.swift", "Tests/DeskStoreTests/FigureContract.swift"]),
    KeptDuty(
      .a25,
      [
        "Sources/Desk/Office/ReportPeriod.swift", "Sources/DeskStore/FigureTables.swift",
        "Sources/telefonist/Commands/ReportCommand.swift",
      ],
      [
        "Tests/DeskTests/FigureTests.swift", "Tests/DeskStoreTests/FigureContract.swift",
        "Tests/TelefonistTests/ReportTests.swift",
      ]),
    KeptDuty(
      .a26,
      [
        "Sources/Desk/Office/OfficePage.swift", "Sources/Desk/Refusing.swift",
        "Sources/DeskStore/AuditTrail.swift", "Sources/DeskStore/AuditCheck.swift",
        "Sources/DeskStore/Postgres/TableRights.swift",
      ],
      [
        "Tests/DeskTests/OfficeTests.swift", "Tests/DeskStoreTests/AuditTests.swift",
        "Tests/DeskStoreTests/RoleAttackTests.swift",
        "Tests/TelefonistTests/AuditCommandTests.swift",
      ]),
    KeptDuty(
      .a27, ["Sources/Desk/Office/OfficeForms.swift"], ["Tests/DeskTests/OfficeTests.swift"]),
    KeptDuty(
      .a28, ["Sources/Desk/Office/OfficeSteps.swift"], ["Tests/DeskTests/OfficeTests.swift"]),
    KeptDuty(
      .ar1, ["Sources/Desk/Office/OfficeSteps.swift"], ["Tests/DeskTests/OfficeTests.swift"]),
    KeptDuty(
      .ar2, ["Sources/Desk/Office/OfficeForms.swift"], ["Tests/DeskTests/OfficeTests.swift"]),
    KeptDuty(
      .ar3, ["Sources/Desk/Office/OfficeForms.swift"], ["Tests/DeskTests/OfficeTests.swift"]),
    KeptDuty(
      .ar4, ["Sources/Desk/Office/OfficeForms.swift"], ["Tests/DeskTests/OfficeTests.swift"]),
    KeptDuty(
      .ar5, ["Sources/Desk/Office/OfficeForms.swift"], ["Tests/DeskTests/OfficeTests.swift"]),
    KeptDuty(
      .substitution, ["Sources/Desk/Office/OfficeForms.swift"],
      ["Tests/DeskTests/OfficeTests.swift"]),
    KeptDuty(
      .measure, ["Sources/Desk/Office/Figures.swift", "Sources/Desk/Office/FigureSheet.swift"],
      ["Tests/DeskTests/FigureTests.swift", "Tests/DeskStoreTests/FigureContract.swift"]),
    KeptDuty(
      .b13,
      ["Sources/Desk/ErrandSteps.swift", "Sources/DeskStore/FormConfirming.swift"],
      ["Tests/ProjectsTests/ErrandTests.swift", "Tests/DeskStoreTests/FormOrderContract.swift"]),
    KeptDuty(
      .b21, ["Sources/Campaigns/ContactImport.swift", "Sources/DeskStore/ContactTables.swift"],
      [
        "Tests/CampaignsTests/ContactImportTests.swift",
        "Tests/DeskStoreTests/CampaignContract.swift",
      ]),
    KeptDuty(
      .b22, ["Sources/Campaigns/Campaign.swift", "Sources/DeskStore/CampaignDesk.swift"],
      ["Tests/DeskStoreTests/CampaignContract.swift"]),
    KeptDuty(
      .b23, ["Sources/Campaigns/Quota.swift", "Sources/Campaigns/SurveyResults.swift"],
      [
        "Tests/CampaignsTests/SurveyTests.swift", "Tests/DeskStoreTests/CampaignContract.swift",
        "Tests/TerminalTests/SurveyTests.swift",
      ]),
    KeptDuty(
      .b24, ["Sources/Campaigns/CallingOrder.swift", "Sources/DeskStore/CampaignDesk.swift"],
      [
        "Tests/CampaignsTests/CallingOrderTests.swift",
        "Tests/DeskStoreTests/CampaignContract.swift",
      ]),
    KeptDuty(
      .b25, ["Sources/Desk/ErrandWrapUp.swift", "Sources/Campaigns/ComeBack.swift"],
      ["Tests/ProjectsTests/ErrandTests.swift", "Tests/DeskStoreTests/CampaignContract.swift"]),
    KeptDuty(
      .c1,
      ["Sources/Desk/Projects/CalledProject.swift", "Sources/Desk/Projects/Errand.swift"],
      ["Tests/ProjectsTests/ErrandTests.swift", "Tests/ProjectsTests/ProjectCheckTests.swift"]),
    KeptDuty(
      .c2,
      ["Sources/Desk/Projects/OrderForm.swift", "Sources/Desk/Projects/ErrandKeys.swift"],
      [
        "Tests/ProjectsTests/StandardProjectTests.swift", "Tests/ProjectsTests/ErrandTests.swift",
      ]),
    KeptDuty(
      .c3,
      [
        "Sources/Desk/OrderLife/OrderMoves.swift", "Sources/Desk/OrderLife/OrderWorkSteps.swift",
        "Sources/DeskStore/OrderWorkTables.swift",
      ],
      [
        "Tests/DeskTests/OrderWorkTests.swift", "Tests/DeskStoreTests/OrderWorkContract.swift",
        "Tests/TelefonistTests/OrdersCommandTests.swift",
        "Tests/TerminalTests/ProjectCallTests.swift",
      ]),
    KeptDuty(
      .c5,
      [
        "Sources/Desk/ThreadSteps.swift", "Sources/DeskStore/ThreadTables.swift",
        "Sources/Door/DoorServer.swift", "Sources/telefonist/Mail/MailRoad.swift",
      ],
      [
        "Tests/DeskTests/WrittenTests.swift", "Tests/DeskStoreTests/ThreadContract.swift",
        "Tests/DoorTests/DoorTests.swift", "Tests/TelefonistTests/MailRoadTests.swift",
      ]),
    KeptDuty(
      .c7,
      [
        "Sources/Desk/Office/Achievements.swift", "Sources/DeskStore/WorkedCalls.swift",
        "Sources/telefonist/Commands/AchievementsCommand.swift",
      ],
      [
        "Tests/CentreTests/AchievementTests.swift", "Tests/DeskTests/FigureTests.swift",
        "Tests/DeskStoreTests/FigureContract.swift", "Tests/TelefonistTests/CentreTests.swift",
      ]),
    KeptDuty(
      .c8,
      [
        "Sources/Centre/PayScheme.swift", "Sources/telefonist/Commands/PayCommand.swift",
        "Sources/telefonist/Campaigns/SurveyRatings.swift",
      ],
      [
        "Tests/CentreTests/PayTests.swift", "Tests/CentreTests/AchievementTests.swift",
        "Tests/TerminalTests/SurveyTests.swift",
      ]),
    KeptDuty(
      .c9,
      [
        "Sources/Desk/Office/ShiftSteps.swift", "Sources/Desk/Office/WeekSchedule.swift",
        "Sources/DeskStore/ShiftTables.swift", "Sources/telefonist/Commands/ScheduleCommand.swift",
      ],
      [
        "Tests/DeskTests/ShiftTests.swift", "Tests/DeskStoreTests/ShiftContract.swift",
        "Tests/TelefonistTests/ScheduleCommandTests.swift",
        "Tests/TerminalTests/DaysOffTests.swift",
      ]),
    KeptDuty(
      .b14,
      [
        "Sources/Desk/Complaints/ComplaintSteps.swift", "Sources/DeskStore/ComplaintTables.swift",
        "Sources/telefonist/Commands/ComplaintsCommand.swift",
      ],
      [
        "Tests/DeskTests/ComplaintTests.swift", "Tests/DeskStoreTests/ComplaintContract.swift",
        "Tests/TelefonistTests/ComplaintsCommandTests.swift",
      ]),
  ]
}
