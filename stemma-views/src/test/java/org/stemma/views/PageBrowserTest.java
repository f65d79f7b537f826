package org.stemma.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;

/**
 * A real browser opens the page from disk, follows a cite and sees the marked words. Skipped where there is no chromium; .ci/run installs it.
 * {@code -Dshots=FOLDER} keeps pictures.
 */
final class PageBrowserTest {
  private static ChromeDriver browser;
  private static Path page;
  private static Path cited;

  @BeforeAll
  static void start() throws IOException {
    Assumptions.assumeTrue(new File("/usr/bin/chromium").canExecute() && new File("/usr/bin/chromedriver").canExecute(),
        "needs /usr/bin/chromium and /usr/bin/chromedriver: apt-get install chromium chromium-driver");
    page = Files.createTempFile("stemma-page", ".html");
    cited = Files.createTempFile("stemma-cited", ".html");
    Files.writeString(page, new PageView().render(Ferry.account(), ViewOptions.defaults()));
    Files.writeString(cited, new PageView().render(Ferry.account(), ViewOptions.defaults().withText(false)));
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--window-size=1280,900");
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(new File("/usr/bin/chromedriver")).usingAnyFreePort().build();
    browser = new ChromeDriver(service, options);
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser == null) return;
    browser.quit();
    Files.deleteIfExists(page);
    Files.deleteIfExists(cited);
  }

  @BeforeEach
  void open() {
    browser.manage().window().setSize(new Dimension(1280, 900));
    browser.get(page.toUri().toString());
  }

  @Test
  void a_cite_leads_to_the_marked_sentence_and_back() throws IOException {
    WebElement cite = one("#s1-b2 a.cite[data-cite^='r3 ']");
    cite.click();
    assertTrue(one("#reader").isDisplayed());
    assertEquals("11 people", marked());
    assertTrue(one("#reader .cited-sentence").getText().startsWith("A passenger ferry with more than 200 people aboard"));
    assertTrue(isInView(one("#reader mark")));
    shot("reader");
    browser.findElement(By.tagName("body")).sendKeys(Keys.ESCAPE);
    waitUntilClosed();
    assertEquals(cite, browser.switchTo().activeElement());
  }

  @Test
  void the_keyboard_does_the_same_and_walks_through_the_readings() {
    one("#s1-b2 a.cite").sendKeys(Keys.ENTER);
    assertEquals("nine people", marked());
    assertEquals("reading 1 of 3", one("#reader .where").getText());
    one("#reader .next").click();
    assertEquals("Twelve bodies", marked());
    one("#reader .next").click();
    assertEquals("11 people", marked());
    browser.navigate().back();
    waitUntilClosed();
  }

  @Test
  void numbers_of_very_many_reports_become_links_when_they_are_opened() throws IOException {
    Path many = Files.createTempFile("stemma-many", ".html");
    Files.writeString(many, new PageView().render(Crowd.of(60), ViewOptions.defaults()));
    browser.get(many.toUri().toString());
    assertEquals(8, browser.findElements(By.cssSelector("#s1-b1 a.cite:not(ol *)")).size());
    one("#s1-b1 .more-cites > summary").click();
    for (int i = 0; i < 50 && browser.findElements(By.cssSelector("#s1-b1 a.cite[data-cite^='r60 ']")).isEmpty(); i++) sleep();
    assertEquals(60, browser.findElements(By.cssSelector("#s1-b1 a.cite:not(ol *)")).size());
    one("#s1-b1 a.cite[data-cite^='r60 ']").click();
    assertEquals("13", marked());
    assertEquals("reading 60 of 60", one("#reader .where").getText());
    Files.delete(many);
  }

  @Test
  void open_words_tell_where_else_they_stand() throws IOException {
    one("#s1-p3 a.cite[data-cite^='r1 ']").click();
    assertEquals(List.of("r3", "r4", "r5"), browser.findElements(By.cssSelector("#reader .apparatus a")).stream().map(a -> a.getAttribute("data-cite").split(" ")[0]).toList());
    shot("apparatus");
    one("#reader .apparatus a[data-cite^='r4 ']").click();
    assertTrue(marked().startsWith("Some 171 passengers"));
    one("#reader .block:nth-child(2) .s").click();
    assertEquals("These words were found in no other report.", one("#reader .apparatus h4").getText());
  }

  @Test
  void every_cite_marks_exactly_its_own_characters() {
    Map<String, String> texts = Map.copyOf(Ferry.account().reports().stream().collect(java.util.stream.Collectors.toMap(m -> m.id(), m -> m.report().text())));
    List<WebElement> cites = browser.findElements(By.cssSelector("a.cite[data-cite]"));
    assertTrue(cites.size() > 60);
    for (String cite : cites.stream().map(c -> c.getAttribute("data-cite")).distinct().toList()) {
      String[] parts = cite.split(" ");
      String words = texts.get(parts[0]).substring(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      Object got = browser.executeScript(
          "document.querySelector(`a.cite[data-cite='${arguments[0]}']`).dispatchEvent(new MouseEvent('click',{bubbles:true,cancelable:true}));"
              + "return [...document.querySelectorAll('#reader mark')].map(m => m.textContent).join('')", cite);
      assertEquals(words.replaceAll("\\s+", ""), String.valueOf(got).replaceAll("\\s+", ""), cite);
    }
  }

  @Test
  void an_address_with_a_sentence_opens_its_report() {
    int at = FerryReports.R4.at("Some 171").begin();
    browser.get(page.toUri() + "#r4-" + at);
    assertTrue(one("#r4 details.full").getAttribute("open") != null);
    assertTrue(isInView(one("#r4-" + at)));
  }

  @Test
  void two_reports_stand_side_by_side_with_what_they_share() throws IOException {
    assertEquals("r1", new Select(one("#s1-collate-left")).getFirstSelectedOption().getAttribute("value"));
    assertEquals("r3", new Select(one("#s1-collate-right")).getFirstSelectedOption().getAttribute("value"));
    new Select(one("#s1-collate-right")).selectByValue("r4");
    assertEquals(2, browser.findElements(By.cssSelector(".columns > article")).size());
    WebElement tie = one(".columns > article:first-child button.tie");
    tie.click();
    assertTrue(words(".columns > article:last-child .passage.tied").startsWith("Some 171 passengers"));
    assertTrue(browser.findElements(By.cssSelector(".columns .unlike")).size() > 3);
    shot("collation");
    new Select(one("#s1-collate-left")).selectByValue("r2");
    assertEquals("These two share no passage.", one(".chooser .note").getText());
  }

  @Test
  void without_text_a_cite_still_leads_to_its_words() {
    browser.get(cited.toUri().toString());
    one("#s1-b2 a.cite[data-cite^='r3 ']").click();
    assertTrue(one("#reader").isDisplayed());
    assertTrue(one("#reader .cut").getText().contains("Skerry Point"));
  }

  @Test
  void nothing_fails_and_nothing_is_wider_than_a_phone() throws IOException {
    for (int width : new int[] {1280, 820, 390}) {
      browser.manage().window().setSize(new Dimension(width, 900));
      long real = (Long) browser.executeScript("return window.innerWidth");
      long scroll = (Long) browser.executeScript("return document.documentElement.scrollWidth");
      assertTrue(scroll <= Math.max(real, width), "at " + width + " the page is " + scroll + " wide");
    }
    assertEquals(List.of(), browser.manage().logs().get("browser").getAll().stream().map(Object::toString).toList());
  }

  @Test
  void on_a_phone_the_report_takes_the_whole_screen_and_gives_it_back() throws IOException {
    browser.manage().window().setSize(new Dimension(390, 844));
    one("#s1-b2 a.cite[data-cite^='r2 ']").click();
    assertEquals(true, browser.executeScript("return document.querySelector('#reader').getBoundingClientRect().width >= innerWidth - 1"));
    assertTrue(isInView(one("#reader mark")));
    shot("phone-reader");
    one("#reader .back").click();
    waitUntilClosed();
    assertTrue(isInView(one("#s1-b2")));
    shot("phone-back");
  }

  @Test
  void every_control_has_a_name_and_every_heading_its_place() {
    Object nameless = browser.executeScript(
        "return [...document.querySelectorAll('a,button,select,summary')].filter(e => !e.closest('[hidden]') && !(e.textContent.trim() || e.getAttribute('aria-label') || e.labels?.length)).map(e => e.outerHTML)");
    assertEquals(List.of(), nameless);
    assertEquals(1, browser.findElements(By.tagName("h1")).size());
    Object jumps = browser.executeScript(
        "let last=0; return [...document.querySelectorAll('h1,h2,h3,h4,h5')].filter(h => !h.closest('.columns')).filter(h => {const n=+h.tagName[1], bad=n>last+1; last=n; return bad}).map(h => h.outerHTML)");
    assertEquals(List.of(), jumps);
  }

  // helpers

  private static WebElement one(String css) {
    return browser.findElement(By.cssSelector(css));
  }

  private static String marked() {
    return words("#reader mark");
  }

  /** All characters of all such elements. */
  private static String words(String css) {
    return (String) browser.executeScript("return [...document.querySelectorAll(arguments[0])].map(e => e.textContent).join('')", css);
  }

  private static boolean isInView(WebElement e) {
    return (Boolean) browser.executeScript("const b=arguments[0].getBoundingClientRect(); return b.top>=0 && b.bottom<=innerHeight", e);
  }

  private static void waitUntilClosed() {
    for (int i = 0; i < 50 && one("#reader").isDisplayed(); i++) sleep();
    assertFalse(one("#reader").isDisplayed());
  }

  private static void sleep() {
    try {
      Thread.sleep(40);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void shot(String name) throws IOException {
    String folder = System.getProperty("shots", "");
    if (!folder.isEmpty()) Files.write(Path.of(folder, name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }
}
