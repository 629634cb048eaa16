// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings file says of how the desk looks is in force, whatever the system asks for; what it says no more, or
// not so that anybody could put it on, changes nothing.
#include "askedlooks.h"
#include "desktop/deskfile.h"
#include "desktoprig.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

constexpr SystemLooks::Wish evening{true, false, false};

/// A desk whose file says `said`, on a computer whose looks the test decides.
struct SettingsDesk final {
    explicit SettingsDesk(const SettingChanges &said, const QStringList &leftAlone = {})
        : files{rig.folder.filePath(QStringLiteral("escale.ini")), {}}
    {
        if (!keeper.change(said).ok())
            qFatal("no room for settings");
        file =
            std::make_unique<DeskFile>(DeskFile::Desk{rig.model, appearance, looks, tray, voices, keeper}, leftAlone);
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile stored(rig.folder.filePath(QStringLiteral("escale.ini")));
        return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    }
    /// By hand, while the desk runs.
    void write(const char *key, const char *word)
    {
        if (!keeper.change({{QString::fromLatin1(key), QString::fromLatin1(word)}}).ok())
            qFatal("no room for settings");
    }

    DesktopRig rig;
    QSettings memory{rig.folder.filePath(QStringLiteral("another-window.ini")), QSettings::IniFormat};
    Appearance appearance{Profile::Desktop};
    AskedLooks system;
    DeskLooks looks{appearance, &system, memory};
    DeskTray tray{{}, memory};
    VoiceChoices voices{rig.voices, memory};
    Settings settings;
    FeedFiles files;
    SettingsKeeper keeper{settings, files, nullptr};
    std::unique_ptr<DeskFile> file;
};

const QString coloursKey = QStringLiteral("desk/colours");

} // namespace

class TestDeskFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSystemsColoursLeaveTheFileAlone()
    {
        SettingsDesk desk({{coloursKey, QStringLiteral("standard")}});
        const QByteArray before = desk.text();
        desk.system.setWish(evening);
        QCOMPARE(desk.appearance.colourSet(), ColourSet::Standard);
        QCOMPARE(desk.text(), before);
        // Who takes the colours of the system back follows it again.
        desk.file->wear(coloursKey, {});
        QCOMPARE(desk.appearance.colourSet(), ColourSet::Dark);
        desk.system.setWish({});
        QCOMPARE(desk.appearance.colourSet(), ColourSet::Standard);
    }

    /// By the menu, there and back: the file has followed, and what it says is in force in the evening too.
    void theColoursOfTheMenuStayToo()
    {
        SettingsDesk desk({{coloursKey, QStringLiteral("standard")}});
        desk.appearance.setColourSet(ColourSet::HighContrast);
        QVERIFY2(desk.text().contains("colours=high-contrast"), desk.text().constData());
        desk.appearance.setColourSet(ColourSet::Standard);
        QVERIFY2(desk.text().contains("colours=standard"), desk.text().constData());
        desk.system.setWish(evening);
        QCOMPARE(desk.appearance.colourSet(), ColourSet::Standard);
        QVERIFY2(desk.text().contains("colours=standard"), desk.text().constData());
    }

    /// This start was told something else: the system is followed, and that is no choice for the file.
    void whatTheSystemAsksForIsNobodysChoice()
    {
        SettingsDesk desk({{coloursKey, QStringLiteral("high-contrast")}}, {coloursKey});
        const QByteArray before = desk.text();
        desk.system.setWish(evening);
        QCOMPARE(desk.appearance.colourSet(), ColourSet::Dark);
        QCOMPARE(desk.text(), before);
    }

    void whatCannotBeUsedOrIsGoneChangesNothing()
    {
        SettingsDesk desk({{QStringLiteral("desk/language"), QStringLiteral("fa")},
                           {QStringLiteral("desk/text-size"), QStringLiteral("90")},
                           {QStringLiteral("desk/tray"), QStringLiteral("true")},
                           {QStringLiteral("speech/voice-ar"), QStringLiteral("builtin")},
                           {coloursKey, QStringLiteral("dark")}});
        const auto asItWas = [&desk] {
            QCOMPARE(desk.rig.model.interfaceLanguage(), Language::Fa);
            QCOMPARE(desk.appearance.textStep(), 0);
            QVERIFY(desk.tray.isWanted());
            QCOMPARE(desk.voices.chosen(Language::Ar), std::optional(VoiceOrigin::Builtin));
            QCOMPARE(desk.appearance.colourSet(), ColourSet::Dark);
        };
        asItWas();
        for (const char *key : {"desk/language", "desk/text-size", "desk/tray", "speech/voice-ar", "desk/colours"}) {
            desk.write(key, "big");
            asItWas();
            desk.write(key, "");
            asItWas();
        }
        QVERIFY(!desk.text().contains('='));
        // The next word counts again.
        desk.write("desk/text-size", "90");
        desk.write("desk/text-size", "125");
        QCOMPARE(desk.appearance.textStep(), 2);
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        SettingsDesk desk({{QStringLiteral("desk/text-size"), QStringLiteral("90")}});
        QSignalSpy told(desk.file.get(), &DeskFile::notWritten);
        desk.appearance.setTextStep(2);
        QCOMPARE(told.size(), 0);
        desk.files.settings += QStringLiteral("/in-the-way.ini");
        desk.appearance.setTextStep(3);
        QCOMPARE(told.size(), 1);
        QVERIFY(!told.first().first().toString().isEmpty());
        QCOMPARE(desk.appearance.textStep(), 3);
        QVERIFY2(desk.text().contains("text-size=125"), desk.text().constData());
    }

    /// The words of the file stand in a library that knows no window: they are those of their owners all the same.
    void theWordsAreThoseOfTheirOwners()
    {
        const auto &words = deskSettingWords();
        const QStringList sizes = words.value(QStringLiteral("desk/text-size"));
        QCOMPARE(sizes.size(), textSteps);
        for (int step = 0; step < textSteps; ++step)
            QCOMPARE(sizes.at(step).toInt(), qRound(100 * textFactor(step)));
        QCOMPARE(words.value(coloursKey).size(), static_cast<qsizetype>(allColourSets.size()));
        for (const ColourSet set : allColourSets)
            QVERIFY2(words.value(coloursKey).contains(nameOf(set)), nameOf(set).data());
        for (const Language language : allLanguages) {
            const QStringList voices = words.value(QStringLiteral("speech/voice-%1").arg(code(language)));
            QCOMPARE(voices.size(), 2);
            for (const QString &voice : voices)
                QVERIFY2(chosenOrigin(voice), qPrintable(voice));
        }
    }
};

ESCALE_TEST(TestDeskFile)
#include "tst_deskfile.moc"
