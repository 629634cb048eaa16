// SPDX-License-Identifier: GPL-3.0-or-later
// What another language costs the desk: the filters are filled once, the list once, the page is built once. Counted
// from outside: words that are asked of the catalogue once in each filling, and what page and list say of themselves.
#include "desktoprig.h"
#include "testprogram.h"

#include <QTranslator>

using namespace escale;
using namespace escale::test;

namespace {

/// Asked before the program's own translator; answers nothing, and counts.
class CountingTranslator final : public QTranslator {
public:
    CountingTranslator(const char *context, const char *source) : m_context(context), m_source(source)
    {
        QCoreApplication::installTranslator(this);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (m_context == context && m_source == source)
            ++m_asked;
        return {};
    }
    int take() { return std::exchange(m_asked, 0); }

private:
    QByteArray m_context, m_source;
    mutable int m_asked = 0;
};

} // namespace

class TestLanguageSwitch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersListAndPageAreMadeOnce_data()
    {
        QTest::addColumn<bool>("two");
        QTest::addColumn<QString>("typed");
        QTest::newRow("one column") << false << QString();
        QTest::newRow("two columns") << true << QString();
        QTest::newRow("words are searched for") << true << QStringLiteral("France");
    }
    void filtersListAndPageAreMadeOnce()
    {
        QFETCH(const bool, two);
        QFETCH(const QString, typed);
        DesktopRig desk;
        desk.choose(0);
        if (two)
            desk.model.setSecondLanguage(Language::Uk);
        if (!typed.isEmpty())
            desk.find(typed);
        desk.rest();
        // The title of the last group: it is set in every filling.
        CountingTranslator filling("escale::FilterPane", "Can be read in");
        desk.rest();
        for (const Language language : {Language::Ar, Language::Fr, Language::Ti}) {
            filling.take();
            QSignalSpy built(&desk.window->reading().view().page(), &FichePage::contentReplaced);
            QSignalSpy listed(desk.window->list().model(), &QAbstractItemModel::modelReset);
            QSignalSpy answered(&desk.model.found(), &Finder::changed);
            desk.model.setInterfaceLanguage(language);
            QVERIFY(!answered.isEmpty() || answered.wait());
            desk.rest();
            QCOMPARE(filling.take(), 1);
            QCOMPARE(built.size(), 1);
            QCOMPARE(listed.size(), 1);
            // And they are in that language.
            QCOMPARE(desk.window->filters().group(Facet::Language).title().accessibleName(),
                     partTitle(Facet::Language, language));
            QCOMPARE(desk.window->reading().view().content().interfaceLanguage, language);
        }
    }

    /// A desk that opens fills them once it has the numbers, and once before: the window is shown whatever comes.
    void openingFillsTheFiltersTwice()
    {
        CountingTranslator filling("escale::FilterPane", "Can be read in");
        const DesktopRig desk;
        QVERIFY(filling.take() <= 2);
    }
};

ESCALE_TEST(TestLanguageSwitch)
#include "tst_languageswitch.moc"
