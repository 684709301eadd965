import Facilitation
import Testing

@testable import Reports

struct SheetSnapshotTests {
    @Test func aSmallSheetAsItIsWritten() throws {
        let tool = Tool(
            id: "vannkanna", title: "Vannkanna", language: .nb,
            worksheet: WorksheetText(instructions: ["Skriv det som hjelper."], labels: ["Vann: det jeg trenger"]))
        let sheet = try #require(Worksheet(tool: tool, course: "Mestringstreff"))
        #expect(
            sheet.pages[0].tag(id: "sheet1").written() == """
                <section class="sheet" lang="nb">
                 <header>
                  <h1>Vannkanna</h1>
                  <div class="who">
                   <div>
                    <span>Navn</span>
                    <i></i>
                   </div>
                   <div>
                    <span>Dato</span>
                    <i></i>
                   </div>
                  </div>
                 </header>
                 <div class="how">
                  <div>
                   <p>Skriv det som hjelper.</p>
                  </div>
                 </div>
                 <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="sheet1-title sheet1-desc" width="503.27pt" height="655.28pt" viewBox="0 0 503.27 655.28" font-family="'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', Arimo, 'Nimbus Sans', sans-serif" stroke-linecap="round" stroke-linejoin="round">
                  <title id="sheet1-title">Vannkanna</title>
                  <desc id="sheet1-desc">Felter å skrive i. Tekstene på tegningen: Vann: det jeg trenger.</desc>
                  <path d="M6,0L497.27,0C500.58,0 503.27,2.69 503.27,6L503.27,649.28C503.27,652.59 500.58,655.28 497.27,655.28L6,655.28C2.69,655.28 0,652.59 0,649.28L0,6C0,2.69 2.69,0 6,0Z" fill="none" stroke="#4d4d4d" stroke-width="0.9"/>
                  <text x="9" y="18.38" font-size="11.5" font-weight="700" fill="#1a1a1a">Vann</text>
                  <text x="46.69" y="18.19" font-size="11" fill="#4d4d4d">det jeg trenger</text>
                  <path d="M9,44.03L494.27,44.03M9,66.33L494.27,66.33M9,88.64L494.27,88.64M9,110.94L494.27,110.94M9,133.25L494.27,133.25M9,155.55L494.27,155.55M9,177.86L494.27,177.86M9,200.17L494.27,200.17M9,222.47L494.27,222.47M9,244.78L494.27,244.78M9,267.08L494.27,267.08M9,289.39L494.27,289.39M9,311.69L494.27,311.69M9,334L494.27,334M9,356.31L494.27,356.31M9,378.61L494.27,378.61M9,400.92L494.27,400.92M9,423.22L494.27,423.22M9,445.53L494.27,445.53M9,467.83L494.27,467.83M9,490.14L494.27,490.14M9,512.45L494.27,512.45M9,534.75L494.27,534.75M9,557.06L494.27,557.06M9,579.36L494.27,579.36M9,601.67L494.27,601.67M9,623.97L494.27,623.97M9,646.28L494.27,646.28" fill="none" stroke="#a6a6a6" stroke-width="0.6"/>
                 </svg>
                 <footer>
                  <span>Vannkanna</span>
                  <span>Mestringstreff</span>
                 </footer>
                </section>
                """)
    }
}
