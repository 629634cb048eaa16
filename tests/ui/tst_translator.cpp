// SPDX-License-Identifier: GPL-3.0-or-later
// The translator's window, by keyboard alone: a fiche is chosen, a segment typed and confirmed, what the checks ask and
// what the memory has is on the page. With ESCALE_PICTURES=FOLDER the states are drawn there.
#include "l10n/catalogue.h"
#include "translationrig.h"
#include "translator/translatorwindow.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

struct Rig : TranslationRig {
    explicit Rig(Language interface = Language::Fr, Language into = Language::Ti, QSize size = {1440, 900})
        : TranslationRig(into)
    {
        useLanguage(interface);
        appearance.setLanguage(interface);
        window.setLayoutDirection(direction(interface));
        window.resize(size);
        window.show();
        window.activateWindow();
        desk.setLanguage(into); // the window lists what comes
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

    Appearance appearance{Profile::Desktop};
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
        rig.sample.clock.advance(1s);
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
        QTRY_VERIFY(!rig.desk.matches().isEmpty());
        QTest::keyClick(editor, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), before);
    }

    void rowsInSightFitAtOnceAndTheOthersSoon()
    {
        Rig rig(Language::Fr, Language::En, {1440, 500});
        rig.openFirst();
        auto *table = rig.find<QTableView>("segments");
        const auto *model = table->model();
        const auto fits = [&](int row) {
            int height = table->verticalHeader()->minimumSectionSize();
            for (int column = 0; column < model->columnCount(); ++column)
                height = std::max(height, table->itemDelegate()->sizeHint({}, model->index(row, column)).height());
            return table->rowHeight(row) == height;
        };
        const auto allFit = [&] {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (!fits(row))
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(allFit());
        const int inSight = table->rowAt(table->viewport()->height() - 1) + 1;
        QVERIFY(inSight > 0 && inSight + 3 < model->rowCount());
        QSignalSpy laid(table->verticalHeader(), &QHeaderView::sectionResized);
        rig.window.resize(rig.window.width() - 300, rig.window.height());
        // A step of a hand that draws at the edge: not the whole fiche.
        QVERIFY2(laid.size() <= inSight, qPrintable(QString::number(laid.size())));
        for (int row = 0; row <= table->rowAt(table->viewport()->height() - 1); ++row)
            QVERIFY(fits(row));
        QTRY_VERIFY(allFit());
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
