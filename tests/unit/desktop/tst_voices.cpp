// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's list of voices: where each comes from, a choice per language, kept from day to day, by keyboard alone.
#include "desktop/voicemenu.h"
#include "desktoprig.h"
#include "fakevoice.h"
#include "speech/ear.h"
#include "testprogram.h"

using namespace escale;
using escale::test::DesktopRig;
using escale::test::FakeVoice;

namespace {

/// A program's voices, and its menu; made again it is the next day.
struct Day {
    explicit Day(QSettings &memory, LanguageSet systemSpeaks = {Language::Fr, Language::Ps})
    {
        recorded.from = VoiceOrigin::Recorded;
        recorded.speaks = {Language::Ps};
        builtin.speaks = {Language::Fr, Language::Ar};
        system.from = VoiceOrigin::System;
        system.speaks = systemSpeaks;
        for (FakeVoice *voice : {&recorded, &builtin, &system})
            voices.add(*voice);
        choices = std::make_unique<VoiceChoices>(voices, memory);
        menu = std::make_unique<VoiceMenu>(*choices, nullptr);
        open();
    }
    void open() { Q_EMIT menu->aboutToShow(); }
    QMenu *of(Language language) const { return menu->findChild<QMenu *>(QString(code(language))); }
    [[nodiscard]] QStringList words(Language language) const
    {
        QStringList list;
        for (const QAction *action : of(language)->actions())
            list.append(action->text());
        return list;
    }
    [[nodiscard]] const Voice *reads(Language language) const
    {
        return voices.voiceFor(phraseFor(QStringLiteral("un"), language));
    }
    [[nodiscard]] int chosen(Language language) const
    {
        const auto actions = of(language)->actions();
        for (int i = 0; i < actions.size(); ++i) {
            if (actions[i]->isChecked())
                return i;
        }
        return -1;
    }

    FakeVoice recorded, builtin, system;
    Voices voices;
    std::unique_ptr<VoiceChoices> choices;
    std::unique_ptr<VoiceMenu> menu;
};

} // namespace

class TestVoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyLanguageWithItsVoicesAndWhereTheyComeFrom()
    {
        QSettings memory(file(), QSettings::IniFormat);
        const Day day(memory);
        QCOMPARE(day.menu->actions().size(), 8);
        for (const Language language : allLanguages)
            QCOMPARE(day.menu->actions().at(static_cast<int>(language))->text(), ownName(language));
        QCOMPARE(day.words(Language::Fr), (QStringList{QStringLiteral("Automatic: the best voice there is"),
                                                       QStringLiteral("fake: built into Escale"),
                                                       QStringLiteral("System: a voice of this computer")}));
        QCOMPARE(day.words(Language::Ps), (QStringList{QStringLiteral("Automatic: the best voice there is"),
                                                       QStringLiteral("Recorded: comes with the fiches, always first"),
                                                       QStringLiteral("System: a voice of this computer")}));
        QVERIFY(!day.of(Language::Ps)->actions().at(1)->isEnabled()); // nothing to choose about it
        QCOMPARE(day.words(Language::Ti), QStringList{QStringLiteral("No voice for this language")});
        QVERIFY(!day.of(Language::Ti)->actions().first()->isEnabled());
    }

    void aVoiceOnTrialSaysSoUnlessItIsAPersons()
    {
        QSettings memory(file(), QSettings::IniFormat);
        Day day(memory);
        day.builtin.speaks = {Language::Fr, Language::Ti, Language::Ps};
        day.open();
        QVERIFY(day.words(Language::Ti).contains(QStringLiteral("fake: built into Escale (voice on trial)")));
        QVERIFY(day.words(Language::Ps).contains(QStringLiteral("fake: built into Escale (voice on trial)")));
        QVERIFY(day.words(Language::Ps).contains(QStringLiteral("Recorded: comes with the fiches, always first")));
        QVERIFY(day.words(Language::Fr).contains(QStringLiteral("fake: built into Escale")));
    }

    void aChoiceIsKeptFromDayToDay()
    {
        {
            QSettings memory(file(), QSettings::IniFormat);
            const Day day(memory);
            QCOMPARE(day.reads(Language::Fr), &day.builtin);
            QCOMPARE(day.chosen(Language::Fr), 0);
            day.of(Language::Fr)->actions().at(2)->trigger();
            QCOMPARE(day.reads(Language::Fr), &day.system);  // at once
            QCOMPARE(day.reads(Language::Ar), &day.builtin); // the others as before
        }
        {
            QSettings memory(file(), QSettings::IniFormat);
            const Day day(memory);
            QCOMPARE(day.reads(Language::Fr), &day.system);
            QCOMPARE(day.chosen(Language::Fr), 2);
            day.of(Language::Fr)->actions().at(0)->trigger();
            QCOMPARE(day.reads(Language::Fr), &day.builtin);
        }
        QSettings memory(file(), QSettings::IniFormat);
        QVERIFY(memory.allKeys().isEmpty());
        QCOMPARE(Day(memory).chosen(Language::Fr), 0);
    }

    void aChosenVoiceThatIsGoneIsNoTrouble()
    {
        QSettings memory(file(), QSettings::IniFormat);
        memory.setValue(QStringLiteral("voices/fr"), QStringLiteral("system"));
        memory.setValue(QStringLiteral("voices/ar"), QStringLiteral("nonsense"));
        Day day(memory, {});
        QCOMPARE(day.reads(Language::Fr), &day.builtin);
        QCOMPARE(day.chosen(Language::Ar), 0);
        day.system.speaks = {Language::Fr}; // its engine takes seconds to come
        day.system.change();
        day.open();
        QCOMPARE(day.reads(Language::Fr), &day.system);
        QCOMPARE(day.chosen(Language::Fr), 2);
    }

    void theWindowHasItInItsMenu()
    {
        DesktopRig rig;
        auto *voices = rig.window->findChild<VoiceMenu *>();
        QVERIFY(voices);
        QVERIFY(rig.window->commands().menu->actions().contains(voices->menuAction()));
        // By keyboard: every entry on the way has words, and a letter of its own where it is ours.
        QVERIFY(voices->title().contains(u'&'));
        Q_EMIT voices->aboutToShow();
        QCOMPARE(voices->actions().size(), 8);
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("window.ini")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

ESCALE_TEST(TestVoices)
#include "tst_voices.moc"
