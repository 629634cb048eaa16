// SPDX-License-Identifier: GPL-3.0-or-later
// The translator's window, by keyboard alone: a fiche is chosen, a segment typed and confirmed, what the checks ask and
// what the memory has is on the page. With ESCALE_PICTURES=FOLDER the states are drawn there.
#include "l10n/catalogue.h"
#include "manualclock.h"
#include "store/libraryservice.h"
#include "translator/translatorwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

struct Rig {
    explicit Rig(Language interface = Language::Fr, Language into = Language::Ti, QSize size = {1440, 900})
    {
        if (!QFile::copy(QStringLiteral(":/sample/library.sqlite"), folder.filePath(QStringLiteral("library.sqlite"))))
            qFatal("no sample");
        useLanguage(interface);
        appearance.setLanguage(interface);
        window.setLayoutDirection(direction(interface));
        window.resize(size);
        window.show();
        window.activateWindow();
        desk.setLanguage(into);
        if (!QTest::qWaitFor([this] { return !desk.tasks().isEmpty(); }))
            qFatal("no tasks");
        QCoreApplication::processEvents();
    }
    template <typename T> T *find(const char *name) { return window.findChild<T *>(QLatin1String(name)); }
    void openFirst()
    {
        QTest::keyClick(find<QTableView>("tasks"), Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return desk.draft() != nullptr; }))
            qFatal("not open: %s", qPrintable(find<QLabel>("trouble")->text()));
        QCoreApplication::processEvents();
    }
    /// What the checks ask about the segment at hand.
    QString asked()
    {
        QStringList lines;
        const auto *list = find<QListWidget>("findings");
        for (int i = 0; i < list->count(); ++i)
            lines.append(list->item(i)->text());
        return lines.join(u'\n');
    }
    void picture(const QString &name)
    {
        const QString pictures = qEnvironmentVariable("ESCALE_PICTURES");
        QCoreApplication::processEvents();
        if (!pictures.isEmpty())
            window.grab().save(pictures + u'/' + name + QStringLiteral(".png"));
    }

    QTemporaryDir folder;
    ManualClock clock;
    Appearance appearance{Profile::Desktop};
    LibraryService library{folder.filePath(QStringLiteral("library.sqlite")), clock};
    TranslationDesk desk{library, folder.filePath(QStringLiteral("translations")), clock};
    TranslatorWindow window{appearance, desk};
};

} // namespace

class TestTranslator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSegmentIsTypedAndConfirmedByKeyboardAlone()
    {
        Rig rig;
        rig.picture(u"translator-tasks"_qs);
        rig.openFirst();
        auto *editor = rig.find<QPlainTextEdit>("editor");
        QVERIFY(editor->hasFocus());
        editor->insertPlainText(u"ኣርእስቲ ናይ ወረቐት"_qs);
        QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Draft);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Done);
        QCOMPARE(rig.desk.current(), 1);
        QCOMPARE(editor->toPlainText(), QString());
        QTest::keyClick(editor, Qt::Key_Down, Qt::AltModifier); // names of programmes may stay French
        QTest::keyClick(editor, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), rig.desk.typed());
        QVERIFY(!editor->toPlainText().isEmpty());
        QVERIFY(rig.asked().contains(u"français"_qs)); // it is still French
        rig.clock.advance(1s);
        rig.picture(u"translator-fiche"_qs);
        QTest::keyClick(editor, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(editor, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor->toPlainText(), u"ኣርእስቲ ናይ ወረቐት"_qs);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(rig.desk.draft() == nullptr);
        QVERIFY(rig.find<QTableView>("tasks")->isVisibleTo(&rig.window));
    }

    void aWrongNumberIsAskedAbout()
    {
        Rig rig(Language::Fr, Language::En);
        rig.openFirst();
        const auto &segments = rig.desk.draft()->segments();
        static const QRegularExpression number(QStringLiteral("\\d{2}"));
        qsizetype at = 0;
        while (at < segments.size() && !wordsOf(segments[at].segment.source).contains(number))
            ++at;
        QVERIFY(at < segments.size());
        rig.desk.select(at);
        auto *editor = rig.find<QPlainTextEdit>("editor");
        editor->setPlainText(editor->toPlainText().replace(number, u"98"_qs));
        QVERIFY2(rig.asked().contains(u"98"_qs), qPrintable(rig.asked()));
        rig.picture(u"translator-question"_qs);
    }

    void theMemoryIsTakenByItsNumber()
    {
        Rig rig(Language::Fr, Language::En);
        rig.openFirst();
        auto *editor = rig.find<QPlainTextEdit>("editor");
        const QString before = editor->toPlainText();
        editor->setPlainText(u"something else"_qs);
        QTest::keyClick(editor, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), before);
    }

    void everyLanguageIsWrittenInItsDirection()
    {
        for (const Language language : {Language::Ar, Language::Ti, Language::Uk}) {
            Rig rig(Language::Fr, language);
            rig.openFirst();
            QCOMPARE(rig.find<QPlainTextEdit>("editor")->layoutDirection(), direction(language));
            rig.picture(u"translator-into-"_qs + code(language));
        }
    }

    void theInterfaceTurnsRound()
    {
        Rig rig(Language::Ar, Language::Ar, {1024, 640});
        rig.openFirst();
        rig.picture(u"translator-arabic-small"_qs);
        QCOMPARE(rig.window.layoutDirection(), Qt::RightToLeft);
        rig.appearance.setTextStep(textSteps - 1);
        rig.picture(u"translator-arabic-small-largest"_qs);
    }
};

QTEST_MAIN(TestTranslator)
#include "tst_translator.moc"
