// SPDX-License-Identifier: GPL-3.0-or-later
// The settings window: every setting is found by its words, written to the file at once, taken back; what cannot be is
// refused with a sentence and not written; the test of the source says which link of the chain is broken. And the first
// start, from nothing to a library or to the reason why not.
#include "desktop/deskfile.h"
#include "desktop/firststepsassistant.h"
#include "desktop/settingsdialog.h"
#include "desktoprig.h"
#include "fakevoice.h"
#include "feedserver/feedserver.h"
#include "feedserver/modelcontent.h"
#include "keyfile.h"
#include "testprogram.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTcpServer>
#include <QTcpSocket>

using namespace escale;
using namespace escale::test;

namespace {

/// A port where nobody listens.
quint16 silentPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool whole(const QWidget &widget)
{
    return widget.visibleRegion().boundingRect() == widget.rect();
}

/// A keyring that is closed: its answer waits for a person.
struct AskingKeyring final : Keyring {
    explicit AskingKeyring(std::function<void(Outcome)> &given) : waiting(given) {}
    void read(std::function<void(Outcome, QByteArray)> answer) override { answer(Outcome::Refused, {}); }
    void write(const QByteArray &, std::function<void(Outcome)> answer) override { waiting = std::move(answer); }
    void remove(std::function<void(Outcome)> answer) override { answer(Outcome::NothingThere); }

    std::function<void(Outcome)> &waiting;
};

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DesktopRig> m_desk;
    std::shared_ptr<ModelContent> m_content;
    std::unique_ptr<FeedServer> m_server;

    QByteArray file()
    {
        QFile settings(m_desk->services.files.settings);
        return settings.open(QIODevice::ReadOnly) ? settings.readAll() : QByteArray();
    }
    QString diagnose(const QString &url, const QString &secretFile)
    {
        m_desk->settings.feedUrl = url;
        m_desk->settings.secretFile = secretFile;
        SettingsDialog dialog(m_desk->services);
        dialog.test().click();
        const auto *steps = dialog.findChild<QLabel *>(QStringLiteral("feedSteps"));
        const auto answered = [steps] {
            return !steps->text().isEmpty() && steps->text() != SettingsDialog::tr("Asking the server…");
        };
        if (!QTest::qWaitFor(answered, 60'000))
            qFatal("no diagnosis");
        return steps->text();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto sample = SampleFeed::load(QStringLiteral(ESCALE_SOURCE "/resources/sample"));
        QVERIFY(sample.ok());
        m_content = std::make_shared<ModelContent>(*sample);
    }
    void init()
    {
        m_server = std::make_unique<FeedServer>(m_content);
        m_desk = std::make_unique<DesktopRig>();
        m_desk->services.files = {m_desk->folder.filePath(QStringLiteral("escale.ini")),
                                  m_desk->folder.filePath(QStringLiteral("feed-key"))};
    }
    void cleanup() { m_desk.reset(); }

    void everySettingIsAKeyThatTheProgramsRead()
    {
        // The keys that loadSettings() reads, in its own source.
        QFile source(QStringLiteral(ESCALE_SOURCE "/app/station/settings.cpp"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray code = source.readAll();
        static const QRegularExpression key(QStringLiteral("\"((?:feed|speech|search|desk)/[a-z-]+)\""));
        QSet<QString> read, offered;
        for (auto it = key.globalMatch(QString::fromUtf8(code)); it.hasNext();)
            read.insert(it.next().captured(1));
        for (const QString &one : deskSettingWords().keys())
            read.insert(one);
        for (const SettingEntry &entry : SettingsCatalogue::entries()) {
            offered.insert(entry.key);
            QVERIFY2(SettingsCatalogue::label(entry.key) != entry.key, qPrintable(entry.key));
        }
        QVERIFY(read.size() > 10);
        for (const QString &one : read)
            QVERIFY2(offered.contains(one), qPrintable(one));
    }

    void aChangeIsInTheFileAtOnceAndTakenBack()
    {
        QFile settings(m_desk->services.files.settings);
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("; by hand\n[feed]\nevery-hours=12\nunknown=5\n");
        settings.close();
        SettingsDialog dialog(m_desk->services);
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        QCOMPARE(dialog.value(QStringLiteral("feed/every-hours")), QStringLiteral("12"));
        dialog.change(QStringLiteral("feed/every-hours"), QStringLiteral("6"));
        dialog.change(QStringLiteral("desk/centre"), QStringLiteral("Accueil, « Les Tilleuls »"));
        QCOMPARE(m_desk->settings.everyHours, 6);
        QCOMPARE(m_desk->settings.centreName, QStringLiteral("Accueil, « Les Tilleuls »"));
        QVERIFY(file().contains("; by hand") && file().contains("unknown=5") && file().contains("every-hours=6"));
        QCOMPARE(changed.size(), 2);
        dialog.undo().click();
        dialog.undo().click();
        QVERIFY(!dialog.undo().isEnabled());
        QCOMPARE(m_desk->settings.everyHours, 12);
        QVERIFY(m_desk->settings.centreName.isEmpty());
    }

    void thePlaceOfTheCentreIsWhereEveryPersonBegins()
    {
        SettingsDialog dialog(m_desk->services);
        dialog.change(QStringLiteral("desk/department"), QStringLiteral("38"));
        QCOMPARE(m_desk->model.filter().departments, QStringList(QStringLiteral("38")));
        m_desk->model.setFilter({});
        m_desk->model.nextPerson();
        QCOMPARE(m_desk->model.filter().departments, QStringList(QStringLiteral("38")));
    }

    void thePageGoesBackToTheBeginning()
    {
        SettingsDialog dialog(m_desk->services);
        dialog.change(QStringLiteral("feed/jobs"), QStringLiteral("9"));
        dialog.change(QStringLiteral("desk/centre"), QStringLiteral("A"));
        dialog.showPage(SettingsPage::Source);
        dialog.reset().click();
        QCOMPARE(m_desk->settings.jobs, 4);
        QCOMPARE(m_desk->settings.centreName, QStringLiteral("A")); // of another page
        dialog.undo().click();
        QCOMPARE(m_desk->settings.jobs, 9);
    }

    /// How the desk looks is a setting as any other: one step back each, a page set back is one.
    void howItLooksIsTakenBackToo()
    {
        SettingsDialog dialog(m_desk->services);
        dialog.showPage(SettingsPage::Appearance);
        const auto boxWith = [&dialog](const QString &words) {
            for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
                if (box->findText(words) >= 0)
                    return box;
            }
            qFatal("no such setting");
        };
        const auto choose = [](QComboBox *box, int row) {
            box->setCurrentIndex(row);
            Q_EMIT box->activated(row); // as by hand
        };
        Appearance &appearance = m_desk->appearance;
        choose(boxWith(QStringLiteral("160 %")), 3);
        choose(boxWith(SettingsCatalogue::tr("Dark")), 1);
        QCOMPARE(appearance.textStep(), 3);
        QCOMPARE(appearance.colourSet(), ColourSet::Dark);
        dialog.reset().click();
        QCOMPARE(appearance.textStep(), defaultTextStep);
        QCOMPARE(appearance.colourSet(), ColourSet::Standard);
        dialog.undo().click();
        QCOMPARE(appearance.textStep(), 3);
        QCOMPARE(appearance.colourSet(), ColourSet::Dark);
        dialog.undo().click();
        QCOMPARE(appearance.colourSet(), ColourSet::Standard);
        dialog.undo().click();
        QCOMPARE(appearance.textStep(), defaultTextStep);
        QVERIFY(!dialog.undo().isEnabled());
    }

    /// What the window offers stands in the file, whichever way it was changed; what the file says counts at the start.
    void howItLooksAndSoundsStandsInTheFile()
    {
        const QString path = m_desk->services.files.settings;
        SettingsDialog dialog(m_desk->services);
        dialog.change(QStringLiteral("desk/language"), QStringLiteral("ar"));
        QCOMPARE(m_desk->model.interfaceLanguage(), Language::Ar);
        QCOMPARE(m_desk->window->layoutDirection(), Qt::RightToLeft);
        dialog.change(QStringLiteral("desk/text-size"), QStringLiteral("125"));
        dialog.change(QStringLiteral("desk/tray"), QStringLiteral("true"));
        dialog.change(QStringLiteral("speech/voice-fr"), QStringLiteral("system"));
        QCOMPARE(m_desk->services.voiceChoices->chosen(Language::Fr), std::optional(VoiceOrigin::System));
        for (const char *line : {"language=ar", "text-size=125", "tray=true", "voice-fr=system"})
            QVERIFY2(file().contains(line), line);
        // By a key and by the menu: the file goes with it, but says nothing of what it had said nothing of.
        m_desk->press(m_desk->window->commands().larger);
        m_desk->press(m_desk->window->commands().dark);
        m_desk->services.voiceChoices->choose(Language::Fr, VoiceOrigin::Builtin);
        QVERIFY2(file().contains("text-size=160") && file().contains("voice-fr=builtin"), file().constData());
        QVERIFY(!file().contains("colours"));
        // Written by hand while the desk runs.
        QVERIFY(m_desk->services.keeper.change({{QStringLiteral("desk/text-size"), QStringLiteral("90")}}).ok());
        QCOMPARE(m_desk->appearance.textStep(), 0);
        // A word that nobody knows is told, and changes nothing.
        const auto complaints =
            m_desk->services.keeper.change({{QStringLiteral("desk/text-size"), QStringLiteral("big")}});
        QVERIFY(complaints.ok());
        QVERIFY2(complaints->join(u' ').contains(QStringLiteral("desk/text-size")), qPrintable(complaints->join(u' ')));
        // All the way back, each step.
        while (dialog.undo().isEnabled())
            dialog.undo().click();
        QCOMPARE(m_desk->model.interfaceLanguage(), Language::Fr);
        QVERIFY(!m_desk->services.tray->isWanted());
        QCOMPARE(m_desk->services.voiceChoices->chosen(Language::Fr), std::nullopt);
    }

    /// Where the file said nothing it says nothing again, and the desk is as it was.
    void theWayBackLeavesTheFileSilent()
    {
        const DeskFile &desk = *m_desk->services.deskFile;
        SettingsDialog dialog(m_desk->services);
        const QList<std::pair<QString, QString>> changes{
            {QStringLiteral("desk/colours"), QStringLiteral("high-contrast")},
            {QStringLiteral("desk/text-size"), QStringLiteral("160")},
            {QStringLiteral("desk/language"), QStringLiteral("ar")},
            {QStringLiteral("desk/tray"), QStringLiteral("true")},
            {QStringLiteral("speech/voice-fr"), QStringLiteral("builtin")}};
        for (const auto &[key, word] : changes) {
            const QString before = desk.worn(key);
            dialog.change(key, word);
            QCOMPARE(desk.worn(key), word);
            QVERIFY2(file().contains('='), qPrintable(key));
            dialog.undo().click();
            QCOMPARE(desk.worn(key), before);
            QVERIFY2(!file().contains('='), file().constData());
        }
        QVERIFY(desk.worn(QStringLiteral("desk/colours")).isEmpty()); // the system is followed
    }

    /// This start was told something else than the file says; what is chosen in the window counts all the same.
    void aChoiceCountsThoughTheFileHasItAlready()
    {
        const QString colours = QStringLiteral("desk/colours");
        QVERIFY(m_desk->services.keeper.change({{colours, QStringLiteral("dark")}}).ok());
        m_desk->services.deskFile->wear(colours, QStringLiteral("standard"));
        SettingsDialog dialog(m_desk->services);
        dialog.change(colours, QStringLiteral("dark"));
        QCOMPARE(m_desk->appearance.colourSet(), ColourSet::Dark);
        dialog.undo().click();
        QCOMPARE(m_desk->appearance.colourSet(), ColourSet::Standard);
        QVERIFY(file().contains("colours=dark"));
    }

    /// The window remembers how it looks without the file; what only the file can say is refused.
    void howItLooksIsChangedWithoutAFileToo()
    {
        m_desk->services.files.settings = keyFile(m_desk->folder) + QStringLiteral("/escale.ini");
        SettingsDialog dialog(m_desk->services);
        dialog.change(QStringLiteral("feed/jobs"), QStringLiteral("9"));
        QVERIFY(!dialog.said().isEmpty());
        QVERIFY(!dialog.undo().isEnabled());
        dialog.change(QStringLiteral("desk/text-size"), QStringLiteral("160"));
        QCOMPARE(m_desk->appearance.textStep(), 3);
        QVERIFY(!dialog.said().isEmpty());
        dialog.undo().click();
        QCOMPARE(m_desk->appearance.textStep(), defaultTextStep);
        QVERIFY(!dialog.undo().isEnabled());
        // By a key: the file spoke of it when it could still be read.
        m_desk->services.files.settings = m_desk->folder.filePath(QStringLiteral("escale.ini"));
        dialog.change(QStringLiteral("desk/text-size"), QStringLiteral("125"));
        m_desk->services.files.settings = m_desk->folder.filePath(QStringLiteral("a-key/escale.ini"));
        m_desk->press(m_desk->window->commands().larger);
        QCOMPARE(m_desk->appearance.textStep(), 3);
        const QString told = m_desk->window->findChild<SyncBar *>()->sentence();
        QVERIFY2(told.contains(QStringLiteral("escale.ini")), qPrintable(told));
    }

    /// Who reads the texts aloud is no matter of their source; how many are fetched at once is.
    void aVoiceThatIsChosenStartsNoUpdate()
    {
        QVERIFY(m_desk->services.keeper
                    .change({{QStringLiteral("feed/url"), m_server->url().toString()},
                             {QStringLiteral("feed/every-hours"), QStringLiteral("0")},
                             {QStringLiteral("feed/secret-file"), keyFile(m_desk->folder)}})
                    .ok());
        SettingsDialog *dialog = m_desk->window->updates().openSettings();
        dialog->change(QStringLiteral("speech/voice-fr"), QStringLiteral("builtin"));
        dialog->accept();
        QVERIFY(!m_desk->sync.running());
        dialog = m_desk->window->updates().openSettings();
        dialog->change(QStringLiteral("feed/jobs"), QStringLiteral("9"));
        dialog->accept();
        QVERIFY(m_desk->sync.running());
        m_desk->sync.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->sync.running(), 60'000);
    }

    void theFileSaysHowTheNextStartLooks()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("escale.ini"));
        QVERIFY(writeSettings(path, {{QStringLiteral("desk/language"), QStringLiteral("fa")},
                                     {QStringLiteral("desk/text-size"), QStringLiteral("200")},
                                     {QStringLiteral("desk/colours"), QStringLiteral("high-contrast")},
                                     {QStringLiteral("speech/voice-ar"), QStringLiteral("builtin")}})
                    .ok());
        DesktopOptions options;
        options.library = folder.filePath(QStringLiteral("library.sqlite"));
        options.memoryFile = folder.filePath(QStringLiteral("window.ini"));
        options.files = {path, folder.filePath(QStringLiteral("key"))};
        options.still = true;
        {
            QSettings memory(options.memoryFile, QSettings::IniFormat); // of a day on which the file said nothing
            memory.setValue(QStringLiteral("window/language"), QStringLiteral("uk"));
            memory.setValue(QStringLiteral("window/text-step"), 2);
        }
        Voices voices;
        DesktopProgram program(options, QStringLiteral(":/sample/library.sqlite"), systemClock(), &voices);
        const DesktopServices &services = program.services();
        QCOMPARE(services.model.interfaceLanguage(), Language::Fa);
        QCOMPARE(services.appearance.textStep(), 4);
        QCOMPARE(services.appearance.colourSet(), ColourSet::HighContrast);
        QCOMPARE(services.voiceChoices->chosen(Language::Ar), std::optional(VoiceOrigin::Builtin));
        // What the start is told by its line goes before the file, and is not written into it.
        options.language = Language::En;
        options.textStep = 1;
        DesktopProgram told(options, QStringLiteral(":/sample/library.sqlite"), systemClock(), &voices);
        QCOMPARE(told.services().model.interfaceLanguage(), Language::En);
        QCOMPARE(told.services().appearance.textStep(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("language=fa"));
    }

    /// A voice is heard where it is chosen, or it is said why not.
    void aVoiceIsTriedOnTheSpot()
    {
        FakeVoice voice;
        voice.speaks = {Language::Ar};
        m_desk = std::make_unique<DesktopRig>(QString(), Language::Fr, QString(), &voice);
        m_desk->services.files = {m_desk->folder.filePath(QStringLiteral("escale.ini")), QString()};
        SettingsDialog dialog(m_desk->services);
        dialog.showPage(SettingsPage::Voices);
        const auto press = [&dialog](Language language) {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->accessibleName().startsWith(SettingsDialog::tr("Listen")) &&
                    button->accessibleName().contains(ownName(language)))
                    return button->click();
            }
            QFAIL("no button");
        };
        const auto says = [&dialog](const QString &words) {
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                if (!label->isHidden() && label->text() == words)
                    return true;
            }
            return false;
        };
        const QString none = SettingsDialog::tr("No voice on this computer reads this language.");
        press(Language::Ar);
        QCOMPARE(voice.languages, QList<Language>{Language::Ar});
        QVERIFY(!says(none));
        press(Language::Ti);
        QVERIFY(says(none));
        QCOMPARE(voice.languages.size(), 1);
        m_desk->model.setInterfaceLanguage(Language::En);
        m_desk->rest();
        QVERIFY(!says(none));
        QVERIFY(says(SettingsDialog::tr("No voice on this computer reads this language.")));
    }

    void aVoiceThatIsTriedPausesWhatIsReadAloud()
    {
        FakeVoice voice;
        DesktopRig desk(QString(), Language::Fr, QString(), &voice);
        desk.services.files = {desk.folder.filePath(QStringLiteral("escale.ini")), QString()};
        desk.model.open(QStringLiteral("e5ca1e0000000000000c0003"));
        desk.rest();
        QThreadPool::globalInstance()->waitForDone(); // its sentences
        desk.rest();
        desk.press(desk.window->commands().listen);
        QVERIFY(desk.window->reading().isHeard());
        const SettingsDialog *dialog = desk.window->updates().openSettings();
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->accessibleName().startsWith(SettingsDialog::tr("Listen")) &&
                button->accessibleName().contains(ownName(Language::Ar)))
                button->click();
        }
        QCOMPARE(voice.languages.last(), Language::Ar);
        QVERIFY(!desk.window->reading().isHeard());
    }

    void aVoiceOnTrialSaysSo()
    {
        for (const Language language : allLanguages) {
            const QString key = QStringLiteral("speech/voice-%1").arg(code(language));
            const auto trial = [&key](VoiceOrigin origin) {
                return SettingsCatalogue::choiceName(key, code(origin)).contains(trialWords());
            };
            QCOMPARE(trial(VoiceOrigin::Builtin), isOnTrial(language, VoiceOrigin::Builtin));
            QVERIFY(!trial(VoiceOrigin::System));
        }
    }

    /// The keys go from the list of pages to a field that is below the edge: it comes into view.
    void aFieldThatTakesTheKeysIsInSight()
    {
        SettingsDialog dialog(m_desk->services);
        dialog.resize(900, 420);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *pane = dialog.findChild<QScrollArea *>();
        QVERIFY(pane);
        int below = 0;
        for (QWidget *field : pane->widget()->findChildren<QWidget *>()) {
            if (!field->isVisible() || (field->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || field->focusProxy())
                continue;
            pane->verticalScrollBar()->setValue(0);
            dialog.search().setFocus();
            const auto sight = [&] {
                return pane->viewport()->rect().contains(
                    QRect(field->mapTo(pane->viewport(), QPoint()), field->size()));
            };
            below += sight() ? 0 : 1;
            field->setFocus(Qt::TabFocusReason);
            QVERIFY2(sight(), qPrintable(field->accessibleName()));
        }
        QVERIFY2(below > 2, qPrintable(QString::number(below)));
    }

    void whatCannotBeIsRefusedAndNotWritten_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("address without https") << u"feed/url"_qs << u"http://api.example.org"_qs;
        QTest::newRow("address with a password") << u"feed/url"_qs << u"https://a:b@api.example.org"_qs;
        QTest::newRow("no address") << u"feed/url"_qs << u"api example"_qs;
        QTest::newRow("proxy with a password") << u"feed/proxy"_qs << u"http://a:b@proxy:3128"_qs;
        QTest::newRow("proxy of another kind") << u"feed/proxy"_qs << u"ftp://proxy"_qs;
        QTest::newRow("proxy of words") << u"feed/proxy"_qs << u"yes please"_qs;
        QTest::newRow("département") << u"desk/department"_qs << u"99Z"_qs;
        QTest::newRow("file") << u"desk/logo"_qs << u"/no/such/logo.png"_qs;
        QTest::newRow("folder") << u"desk/team-folder"_qs << u"/no/such/folder"_qs;
        QTest::newRow("key file") << u"feed/secret-file"_qs << u"/no/such/key"_qs;
    }
    void whatCannotBeIsRefusedAndNotWritten()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        SettingsDialog dialog(m_desk->services);
        dialog.showPage(SettingsPage::Source);
        dialog.change(key, value);
        QVERIFY(!file().contains(value.toUtf8()));
        QStringList words;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (!label->isHidden())
                words.append(label->text());
        }
        QVERIFY(!dialog.undo().isEnabled());
        QVERIFY(std::any_of(words.begin(), words.end(), [](const QString &text) { return text.size() > 20; }));
    }

    void everySettingIsFoundByItsWordsWithoutAccents()
    {
        SettingsDialog dialog(m_desk->services);
        dialog.show();
        for (const SettingEntry &entry : SettingsCatalogue::entries()) {
            dialog.search().setText(SettingsCatalogue::label(entry.key));
            QVERIFY2(dialog.shownKeys().contains(entry.key), qPrintable(entry.key));
            QVERIFY2(dialog.shownKeys().size() < 8, qPrintable(entry.key));
        }
        dialog.search().setText(QStringLiteral("departement"));
        QVERIFY(dialog.shownKeys().contains(QStringLiteral("desk/department")));
        dialog.search().setText(QStringLiteral("xyzzy"));
        QVERIFY(dialog.shownKeys().isEmpty());
        dialog.search().clear();
        QVERIFY(!dialog.shownKeys().isEmpty());
    }

    void theTestSaysWhichLinkIsBroken()
    {
        const QString good = keyFile(m_desk->folder);
        const QString all = diagnose(m_server->url().toString(), good);
        QCOMPARE(all.count(u'✓'), 5);
        QVERIFY(all.contains(QString::number(m_content->ids().size())));
        const auto broken = [](const QString &text, DiagnosisStep::Link link) {
            for (const QString &line : text.split(u'\n')) {
                if (line.startsWith(u'✗'))
                    return line.contains(FeedDiagnosis::linkName(link)) &&
                           line.size() > FeedDiagnosis::linkName(link).size() + 15;
            }
            return false;
        };
        using Link = DiagnosisStep::Link;
        const QString settings = diagnose(QStringLiteral("ftp://x"), good);
        QVERIFY2(broken(settings, Link::Settings), qPrintable(settings));
        const QString network = diagnose(QStringLiteral("http://127.0.0.1:%1").arg(silentPort()), good);
        QVERIFY2(broken(network, Link::Network), qPrintable(network));
        QCOMPARE(network.count(u'–'), 3);
        // As libcurl says it; without a network a name is looked for longer than a test waits.
        const QString name = FeedDiagnosis::asText(
            diagnosisOf(Error{Problem::Unreachable, QStringLiteral("x"), QStringLiteral("Couldn't resolve host name")},
                        std::nullopt, QStringLiteral("no-such-name.invalid")));
        QVERIFY2(broken(name, Link::Network) && name.contains(QLatin1String("no-such-name.invalid")), qPrintable(name));
        // A server without TLS is asked for a safe connection.
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, this, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        const QString safe = diagnose(QStringLiteral("https://127.0.0.1:%1").arg(plain.serverPort()), good);
        QVERIFY2(broken(safe, Link::Security), qPrintable(safe));
        Fault fault;
        fault.kind = FaultKind::Status;
        fault.value = 503;
        fault.endpoint = Endpoint::Index;
        m_server->setFault(fault);
        const QString list = diagnose(m_server->url().toString(), good);
        QVERIFY2(broken(list, Link::List), qPrintable(list));
        m_server->setFaults({});
        const QString texts = diagnose(m_server->url().toString(), keyFile(m_desk->folder, "another-key"));
        QVERIFY2(broken(texts, Link::Texts), qPrintable(texts));
        QVERIFY(!texts.contains(QLatin1String("another-key")));
    }

    void aKeyIsSavedForItsOwnerAloneAndNeverShown()
    {
        SettingsDialog dialog(m_desk->services);
        dialog.key().setText(QStringLiteral("two words"));
        dialog.saveKey().click();
        QVERIFY(!QFile::exists(m_desk->services.files.key));
        QVERIFY(!dialog.said().isEmpty());
        dialog.key().setText(QStringLiteral("test-site-secret"));
        dialog.saveKey().click();
        QVERIFY(dialog.key().text().isEmpty());
        QCOMPARE(QFileInfo(m_desk->services.files.key).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(m_desk->settings.secretFile, m_desk->services.files.key);
        QVERIFY(!file().contains("test-site-secret"));
    }

    /// What goes through the proxy is seen by it: the name of the server in a CONNECT (RFC 9110, 9.3.6).
    void aProxyByHandIsUsedForTheSourceAndNotForThisMachine()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        QByteArray asked;
        connect(&proxy, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&asked, socket] {
                asked += socket->readAll();
                socket->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        m_desk->settings.proxy = QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort());
        (void)diagnose(QStringLiteral("https://api.example.org"), keyFile(m_desk->folder));
        QVERIFY2(asked.startsWith("CONNECT api.example.org:443"), asked.constData());
        QVERIFY(!asked.contains("test-site-secret"));
        asked.clear();
        const QString here = diagnose(m_server->url().toString(), keyFile(m_desk->folder));
        QCOMPARE(here.count(u'✓'), 5);
        QVERIFY(asked.isEmpty());
    }

    void theFirstStartEndsWithALibrary()
    {
        m_content->editFrench(m_content->ids().first(), "2026-11-01T10:00:00.000Z");
        FirstStepsAssistant assistant(m_desk->services);
        assistant.show();
        assistant.centre().setText(QStringLiteral("Accueil"));
        assistant.next().click();
        QCOMPARE(assistant.page(), 1);
        assistant.next().click();
        QCOMPARE(assistant.page(), 1); // no address yet
        QVERIFY(!assistant.said().isEmpty());
        assistant.address().setText(m_server->url().toString());
        assistant.key().setText(QStringLiteral("wrong"));
        assistant.next().click();
        QTRY_VERIFY_WITH_TIMEOUT(assistant.next().isEnabled(), 60'000);
        QCOMPARE(assistant.page(), 1);
        QVERIFY2(assistant.said().contains(FeedDiagnosis::linkName(DiagnosisStep::Link::Texts)),
                 qPrintable(assistant.said()));
        QVERIFY(!file().contains("url")); // what does not work is not set
        assistant.key().setText(QStringLiteral("test-site-secret"));
        assistant.next().click();
        QTRY_COMPARE_WITH_TIMEOUT(assistant.next().text(), FirstStepsAssistant::tr("Done"), 60'000);
        QCOMPARE(assistant.page(), 2);
        QVERIFY(assistant.key().text().isEmpty());
        QVERIFY(file().contains("centre=Accueil") && file().contains("url="));
        m_desk->rest();
        std::optional<LibraryStatus> status;
        m_desk->library.status(this, [&status](const Result<LibraryStatus> &now) { status = *now; });
        m_desk->rest();
        QCOMPARE(status->source, m_server->url().toString());
        QCOMPARE(status->fiches, static_cast<int>(m_content->ids().size()));
    }

    void theFirstStartSaysExactlyWhyNot()
    {
        FirstStepsAssistant assistant(m_desk->services);
        assistant.show();
        assistant.next().click();
        assistant.address().setText(QStringLiteral("http://127.0.0.1:%1").arg(silentPort()));
        assistant.next().click();
        QTRY_VERIFY_WITH_TIMEOUT(assistant.next().isEnabled(), 60'000);
        QVERIFY2(assistant.said().startsWith(FeedDiagnosis::linkName(DiagnosisStep::Link::Network)),
                 qPrintable(assistant.said()));
        QVERIFY(assistant.next().text() != FirstStepsAssistant::tr("Done"));
        QVERIFY(assistant.back().isEnabled());
    }

    void aKeyringThatAsksIsSaidAndWhatCannotBeKeptCanBeTriedAgain()
    {
        std::function<void(Keyring::Outcome)> answer;
        const DesktopServices &desk = m_desk->services;
        SettingsKeeper keeper(desk.settings, desk.files, std::make_unique<AskingKeyring>(answer));
        DesktopServices services{desk.appearance, desk.model,    desk.library, desk.search, desk.sync,  desk.voices,
                                 desk.clock,      desk.settings, desk.files,   keeper,      desk.memory};
        FirstStepsAssistant assistant(services);
        assistant.show();
        assistant.next().click();
        assistant.address().setText(m_server->url().toString());
        assistant.key().setText(QStringLiteral("test-site-secret"));
        assistant.next().click();
        QTRY_VERIFY_WITH_TIMEOUT(answer, 60'000);
        // The server has answered: whoever looks here is sent to the question of the keyring.
        QCOMPARE(assistant.said(), FirstStepsAssistant::tr("The key is right. It goes into the keyring of this "
                                                           "computer, which may ask for its password."));
        QVERIFY(!assistant.next().isEnabled());
        QFile inTheWay(m_desk->folder.filePath(QStringLiteral("in-the-way")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QString room = std::exchange(desk.files.key, inTheWay.fileName() + QStringLiteral("/feed-key"));
        answer(Keyring::Outcome::Refused);
        QCOMPARE(assistant.page(), 1);
        QVERIFY(assistant.next().isEnabled());
        QVERIFY(!file().contains("url"));
        desk.files.key = room;
        answer = {};
        assistant.next().click();
        QTRY_VERIFY_WITH_TIMEOUT(answer, 60'000);
        answer(Keyring::Outcome::Refused); // into the file, then
        QCOMPARE(assistant.page(), 2);
        QVERIFY(file().contains("url=") && QFile::exists(room));
        QTRY_COMPARE_WITH_TIMEOUT(assistant.next().text(), FirstStepsAssistant::tr("Done"), 60'000);
    }

    void theFirstStepsFitTheSmallestScreenInTheLargestLetters()
    {
        m_desk->window->resize(1024, 640);
        m_desk->appearance.setTextStep(textSteps - 1);
        for (const Language language : allLanguages) {
            m_desk->model.setInterfaceLanguage(language);
            m_desk->rest();
            FirstStepsAssistant assistant(m_desk->services);
            assistant.resize(640, 460);
            assistant.show();
            assistant.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&assistant));
            QVERIFY2(assistant.height() <= 640 && assistant.width() <= 1024, code(language).data());
            // No field is squeezed, and the focus brings each into sight: by the keys, or from outside.
            QVERIFY2(assistant.language().height() >= assistant.language().minimumSizeHint().height(),
                     code(language).data());
            QVERIFY(assistant.rect().contains(
                QRect(assistant.next().mapTo(&assistant, QPoint()), assistant.next().size())));
            assistant.centre().setFocus(Qt::OtherFocusReason);
            QVERIFY2(whole(assistant.centre()), code(language).data());
            for (int i = 0; i < 12; ++i) {
                QTest::keyClick(assistant.focusWidget(), Qt::Key_Tab);
                QVERIFY2(whole(*assistant.focusWidget()), code(language).data());
            }
            assistant.next().click();
            QCOMPARE(assistant.page(), 1);
            QCoreApplication::processEvents();
            QVERIFY(assistant.address().hasFocus());
            QVERIFY2(whole(assistant.address()), code(language).data());
            assistant.next().click(); // a sentence, which takes room: there is no address
            QVERIFY(!assistant.said().isEmpty());
            QCoreApplication::processEvents();
            QVERIFY2(whole(assistant.address()), code(language).data());
            QVERIFY(assistant.rect().contains(
                QRect(assistant.next().mapTo(&assistant, QPoint()), assistant.next().size())));
        }
    }

    void whoFetchesNothingIsToldAndCanTryAgain()
    {
        Fault fault;
        fault.kind = FaultKind::Status;
        fault.value = 500;
        fault.endpoint = Endpoint::Taxonomy;
        m_server->setFault(fault);
        FirstStepsAssistant assistant(m_desk->services);
        assistant.show();
        assistant.next().click();
        assistant.address().setText(m_server->url().toString());
        assistant.key().setText(QStringLiteral("test-site-secret"));
        assistant.next().click();
        QTRY_COMPARE_WITH_TIMEOUT(assistant.page(), 2, 60'000);
        for (int i = 0; i < 400 && m_desk->sync.running(); ++i) {
            QTest::qWait(20);
            m_desk->clock.advance(std::chrono::seconds(5));
        }
        QTRY_VERIFY(assistant.next().isEnabled());
        QCOMPARE(assistant.next().text(), FirstStepsAssistant::tr("Try again"));
        QVERIFY(!assistant.said().isEmpty());
        m_server->setFaults({});
        assistant.next().click();
        QTRY_COMPARE_WITH_TIMEOUT(assistant.next().text(), FirstStepsAssistant::tr("Done"), 60'000);
    }

    void theNamesOfThePagesAreWholeInTheLargestLetters()
    {
        DesktopRig desk;
        desk.appearance.setTextStep(textSteps - 1);
        desk.window->resize(1024, 768);
        desk.rest();
        SettingsDialog dialog(desk.services, desk.window);
        dialog.show();
        QCoreApplication::processEvents();
        QVERIFY2(dialog.width() <= 1024, qPrintable(QString::number(dialog.width())));
        // A menu over the settings, which are as wide as the window.
        QVERIFY(dialog.pageMenu().isVisible() && !dialog.pageList().isVisible());
        QCOMPARE(dialog.pageMenu().count(), int(settingsPages.size()));
        QVERIFY(dialog.pageMenu().width() >= dialog.pageMenu().sizeHint().width());
        dialog.pageMenu().setFocus();
        QTest::keyClick(&dialog.pageMenu(), Qt::Key_Down);
        const auto second = SettingsCatalogue::pageName(settingsPages.at(1));
        QCOMPARE(dialog.pageMenu().currentText(), second);
        QStringList keys;
        for (const SettingEntry &entry : SettingsCatalogue::entries()) {
            if (entry.page == settingsPages.at(1))
                keys.append(entry.key);
        }
        QCOMPARE(dialog.shownKeys(), keys);
        // Smaller letters while it is open: the list again, on the same page, with the keys.
        desk.appearance.setTextStep(defaultTextStep);
        QTRY_VERIFY(dialog.pageList().isVisible() && !dialog.pageMenu().isVisible());
        QCOMPARE(dialog.pageList().currentItem()->text(), second);
        QVERIFY(dialog.pageList().hasFocus());
        QVERIFY(dialog.pageList().viewport()->width() >= dialog.pageList().sizeHintForColumn(0));
        desk.appearance.setTextStep(textSteps - 1);
        QTRY_VERIFY(dialog.pageMenu().isVisible());
        QVERIFY(dialog.pageMenu().hasFocus());
        QVERIFY(dialog.rect().contains(QRect(dialog.reset().mapTo(&dialog, QPoint()), dialog.reset().size())));
    }

    void everyLanguageHasAllWords_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages)
            QTest::newRow(code(language).data()) << language;
    }
    void everyLanguageHasAllWords()
    {
        QFETCH(Language, language);
        m_desk->model.setInterfaceLanguage(language == Language::En ? Language::Fr : Language::En);
        m_desk->rest();
        SettingsDialog dialog(m_desk->services);
        const auto words = [&dialog] {
            QHash<const QWidget *, QString> all;
            for (const QWidget *one : dialog.findChildren<QWidget *>()) {
                for (const char *property : {"text", "title", "placeholderText", "toolTip"}) {
                    const bool typed =
                        qobject_cast<const QLineEdit *>(one) && QLatin1String(property) == QLatin1String("text");
                    const QString said = one->property(property).toString();
                    if (!typed && said.contains(QRegularExpression(QStringLiteral("\\p{L}"))))
                        all[one] += said + u'\n';
                }
            }
            return all;
        };
        const auto before = words();
        QVERIFY2(before.size() > 20, qPrintable(QString::number(before.size())));
        m_desk->model.setInterfaceLanguage(language);
        m_desk->rest();
        const auto after = words();
        // Names of languages are in their own language, and some words are those of both.
        QStringList shared;
        for (const Language each : allLanguages)
            shared.append(ownName(each));
        if (language == Language::Fr || language == Language::En)
            shared << QStringLiteral("Logo") << QStringLiteral("Proxy") << QStringLiteral("Département");
        QStringList same;
        for (auto one = before.begin(); one != before.end(); ++one) {
            if (after.value(one.key()) == *one && !shared.contains(one->trimmed()))
                same.append(*one);
        }
        QVERIFY2(same.isEmpty(), qPrintable(same.join(u'|')));
    }
};

ESCALE_TEST(TestSettings)
#include "tst_settings.moc"
