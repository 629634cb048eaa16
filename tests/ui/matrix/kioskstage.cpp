// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/kioskstage.h"

#include "kiosk/readingpage.h"
#include "matrix/words.h"
#include "station/statistics.h"

#include <QFile>
#include <QLineEdit>
#include <QThreadPool>

namespace escale::test {

namespace {

/// As long as a notice may be.
QString longestOf(const QString &sentence)
{
    QString text = sentence;
    while (text.size() + sentence.size() < longestNotice)
        text += u' ' + sentence;
    return text;
}

KioskOptions options()
{
    KioskOptions options;
    options.department = QStringLiteral("38");
    options.stationName = QStringLiteral("Borne 2");
    const QDate today = ManualClock().now().date();
    const QString closed = QStringLiteral("Le centre est fermé vendredi. Pour une urgence, appelez le 115.");
    options.notices = {{today,
                        today,
                        {{Language::Fr, closed},
                         {Language::Uk, QStringLiteral("У п’ятницю центр зачинено. У разі біди телефонуйте 115.")},
                         {Language::Ti, QStringLiteral("ማእከል ዓርቢ ዕጹው እዩ። ህጹጽ እንተኾይኑ ናብ 115 ደውሉ።")},
                         {Language::Ar, QStringLiteral("المركز مغلق يوم الجمعة. في حالة الطوارئ اتصلوا بالرقم 115.")}}},
                       {today, today, {{Language::Fr, longestOf(closed)}}}};
    return options;
}

} // namespace

KioskStage::KioskStage() : rig({1080, 1920}, options()), m_log(files().log(), rig.clock)
{
    m_voices.add(m_voice);
    m_narrator = std::make_unique<Narrator>(m_voices, rig.clock);
    m_listening = std::make_unique<KioskListening>(*rig.window, *m_narrator, m_voices);
    fillStation();
}

/// A week of visits and a few events, for the staff's page.
void KioskStage::fillStation()
{
    CentreStatistics week;
    const QDate today = rig.clock.now().date();
    constexpr std::array visits{2, 6, 29, 52, 38, 44, 31}; // of the drawing
    for (int back = 0; back < int(visits.size()); ++back) {
        for (int i = 0; i < visits[std::size_t(back)]; ++i) {
            week.count(today.addDays(-back), Counted::Session);
            week.count(today.addDays(-back), Counted::Language, code(i % 3 ? Language::Ps : Language::Ar));
            week.count(today.addDays(-back), Counted::Fiche, QStringLiteral("e5ca1e0000000000000c0003"));
        }
    }
    QVERIFY(addStatistics(files().statistics(), week).ok());
    m_log.add(StationEvent::Started);
    m_log.add(StationEvent::NewContent);
    m_log.add(StationEvent::LibraryTrouble, Problem::Damaged);
}

void KioskStage::dress(const Screen &screen)
{
    m_overlay.reset();
    rig.appearance.setTextStep(screen.textStep);
    rig.appearance.setColourSet(screen.colours);
    rig.window->resize(screen.size);
}

void KioskStage::clear(Language language)
{
    m_overlay.reset();
    rig.window->sessionEnd().close();
    rig.window->guide().end();
    m_narrator->stop();
    m_voice.failsAtOnce = false;
    speakOnly(LanguageSet::all());
    rig.window->services().visit = {};
    rig.language.set(language);
    for (const PageName page : {PageName::List, PageName::Fiche, PageName::Search})
        rig.window->page(page).forget();
    rig.window->navigator().forget();
    if (std::exchange(m_fetched, false))
        change({SetSource{sampleSource}});
    rig.rest();
}

void KioskStage::change(const QList<Change> &changes)
{
    auto writer = Writer::open(rig.library.path(), nullptr);
    QVERIFY(writer.ok());
    QVERIFY((*writer)->apply(changes).ok());
    Q_EMIT rig.library.contentChanged();
    rig.rest();
}

void KioskStage::fetched(const QDateTime &when)
{
    SyncRecord run;
    run.started = run.finished = when;
    run.feed = QStringLiteral("https://api.example.org");
    run.complete = true;
    m_fetched = true;
    change({SetSource{run.feed}, run});
}

void KioskStage::home()
{
    rig.window->navigator().home();
    rig.rest();
}

void KioskStage::openTheme(int number)
{
    home();
    QString id;
    rig.library.taxonomy(rig.window, [&](const Result<Taxonomy> &taxonomy) { id = taxonomy->themes.at(number).id; });
    rig.rest();
    rig.go({.page = PageName::List, .theme = id});
}

void KioskStage::openFiche(const QString &id)
{
    home();
    rig.go({.page = PageName::Fiche, .fiche = id});
    QThreadPool::globalInstance()->waitForDone(); // its sentences
    rig.rest();
}

QList<FicheCard> KioskStage::cards(Language language)
{
    QList<FicheCard> cards;
    rig.library.list({.language = language, .kind = {}, .theme = {}, .need = {}}, rig.window,
                     [&cards](const Result<QList<FicheCard>> &list) { cards = *list; });
    rig.rest();
    return cards;
}

bool KioskStage::openUntranslated(Language language)
{
    for (const FicheCard &card : cards(language)) {
        if (!card.fallback)
            continue;
        openFiche(card.id);
        return true;
    }
    return false;
}

QString KioskStage::word(Language language, bool fallback)
{
    return longestTitleWord(cards(language), fallback);
}

void KioskStage::search(const QString &text)
{
    home();
    rig.go({.page = PageName::Search});
    const auto *summary = rig.find<Label>("searchSummary");
    const QString before = summary->text();
    rig.find<QLineEdit>("searchField")->setText(text);
    if (!QTest::qWaitFor([&] { return summary->text() != before; }))
        qFatal("the search does not answer");
    rig.rest();
}

void KioskStage::speakOnly(LanguageSet languages)
{
    m_voice.speaks = languages;
    m_voice.change();
    rig.voice.setLanguages(languages);
}

void KioskStage::listen()
{
    rig.press(*rig.find("play"));
    m_voice.start();
    rig.rest();
}

void KioskStage::failListening(VoiceTrouble trouble)
{
    m_voice.failsAtOnce = true;
    m_voice.troubleAtOnce = trouble;
    rig.press(*rig.find("play"));
}

FicheView &KioskStage::reader()
{
    return static_cast<ReadingPage &>(rig.window->page(PageName::Fiche)).view();
}

/// Covers the window, as the host does it.
void KioskStage::cover(QWidget &overlay)
{
    overlay.setGeometry(rig.window->rect());
    overlay.show();
    overlay.raise();
    overlay.setFocus();
    rig.rest();
}

PinPad &KioskStage::openPad(bool closed)
{
    const QString tries = files().pinTries();
    QFile::remove(tries);
    if (closed) {
        QFile file(tries); // five wrong ones, and the time until which it is closed (staffpin.cpp)
        if (file.open(QIODevice::WriteOnly))
            file.write("5 " + QByteArray::number(rig.clock.now().addSecs(299).toSecsSinceEpoch()) + '\n');
    }
    m_judge = std::make_unique<PinJudge>(rig.folder.filePath(QStringLiteral("pin")), tries, rig.clock);
    auto pad = std::make_unique<PinPad>(rig.appearance, *m_judge, rig.clock, rig.window);
    PinPad &shown = *pad;
    m_overlay = std::move(pad);
    shown.open();
    rig.rest();
    return shown;
}

/// Two of a kind stand for all: tiles, cards, speakers.
std::optional<KioskStage::Control> KioskStage::nthControl(int number) const
{
    QList<Control> all;
    QHash<QString, int> ofKind;
    for (const QAbstractButton *button : rig.window->findChildren<QAbstractButton *>()) {
        const QPoint middle = button->mapTo(rig.window, button->rect().center());
        if (!button->isVisibleTo(rig.window) || !button->isEnabled() || rig.window->childAt(middle) != button)
            continue;
        const QString kind =
            QLatin1String(button->metaObject()->className()) + button->objectName().section(u'-', 0, 0);
        if (++ofKind[kind] <= 2)
            all.append({button->accessibleName(), middle});
    }
    return number < all.size() ? std::optional(all.at(number)) : std::nullopt;
}

/// Of whatever lies there now.
void KioskStage::strike(QPoint place)
{
    QWidget *under = rig.window->childAt(place);
    QVERIFY(under);
    QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(rig.window, place));
    rig.rest();
}

QString KioskStage::openedByTheSecondStrike(const Control &control)
{
    // The display that is not there is 800 by 800 pixels, and a finger finds nothing outside it.
    rig.window->move(QPoint(400, 400) - control.place);
    rig.look();
    const auto stands = [this] {
        const Navigator &way = rig.window->navigator();
        return std::tuple{way.current().page, way.current().fiche, way.current().number,   way.current().theme,
                          way.current().step, way.depth(),         rig.language.language()};
    };
    const auto before = stands();
    strike(control.place);
    const auto once = stands();
    // A speaker has begun the guide, or it is on: the first tap says, the second opens, however soon.
    const bool guided = rig.window->guide().isOn() && once == before;
    strike(control.place);
    const auto twice = stands();
    if (twice == once || guided)
        return {};
    return QStringLiteral("page %1, then %2, then %3")
        .arg(int(std::get<0>(before)))
        .arg(int(std::get<0>(once)))
        .arg(int(std::get<0>(twice)));
}

void KioskStage::chooseLanguage(Language language)
{
    rig.pressCard(*rig.find<QAbstractButton>(("language-" + QByteArray(code(language).data())).constData()));
}

void KioskStage::openStaff(const LibraryStatus &status, const QStringList &troubles, const QByteArray &update)
{
    KioskSettings settings;
    settings.stateFolder = rig.folder.path();
    settings.department = QStringLiteral("38");
    if (!update.isEmpty())
        settings.update.version = QString::fromLatin1(update.mid(update.indexOf(' ') + 1));
    const QString updateState = rig.folder.filePath(QStringLiteral("update"));
    QFile state(updateState);
    if (state.open(QIODevice::WriteOnly))
        state.write(update + '\n');
    state.close();
    auto page = std::make_unique<StaffPage>(StaffDesk{rig.appearance,
                                                      rig.clock,
                                                      m_log,
                                                      files(),
                                                      settings,
                                                      rig.window->services().options.stationName,
                                                      troubles,
                                                      {},
                                                      files().folder.filePath(QStringLiteral("stick")),
                                                      {},
                                                      QStringLiteral(ESCALE_VERSION),
                                                      updateState},
                                            rig.window);
    page->setStatus(status);
    m_overlay = std::move(page);
    cover(*m_overlay);
}

} // namespace escale::test
