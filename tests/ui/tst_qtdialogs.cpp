// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs for files and for printing are Qt's where the system has none. Their words are in our catalogues, because
// Qt has no Tigrinya and no Pashto, and its own translations may not be installed (l10n/qtwords.cpp). What the dialogs
// ask for is noted while they are built, so that a new version of Qt with new words is found here.
#include "l10n/catalogue.h"
#include "testprogram.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <set>
#include <string>

using namespace escale;

namespace {

struct AskedTranslation {
    std::string context, source, comment;
    friend auto operator<=>(const AskedTranslation &, const AskedTranslation &) = default;
};

/// Answers nothing, remembers every question.
class Recorder final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        asked.insert({context, source, comment == nullptr ? "" : comment});
        return {};
    }
    mutable std::set<AskedTranslation> asked;
};

/// Names that are the same in every language: those printed on keys, sizes of paper, and what is no word at all.
bool isName(const AskedTranslation &asked)
{
    static const std::set<std::string> contexts{"QShortcut", "QPageSize"};
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2}"));
    return contexts.contains(asked.context) || asked.source == "QT_LAYOUT_DIRECTION" ||
           asked.source.starts_with("Alt+") || !QString::fromStdString(asked.source).contains(word);
}

std::set<AskedTranslation> wordsOfDialogs()
{
    Recorder recorder;
    QCoreApplication::installTranslator(&recorder);
    for (const auto mode : {QFileDialog::AcceptSave, QFileDialog::AcceptOpen}) {
        QFileDialog files(nullptr, {}, QDir::tempPath(), QStringLiteral("PDF (*.pdf)"));
        files.setOption(QFileDialog::DontUseNativeDialog);
        files.setAcceptMode(mode);
        files.ensurePolished();
        files.show();
    }
    QPrinter printer;
    QPrintDialog print(&printer);
    print.setOption(QAbstractPrintDialog::PrintPageRange);
    print.show();
    QMessageBox box;
    box.setStandardButtons(QMessageBox::Ok | QMessageBox::Cancel | QMessageBox::Save | QMessageBox::Yes |
                           QMessageBox::No | QMessageBox::Open | QMessageBox::Close);
    box.show();
    QCoreApplication::processEvents();
    QCoreApplication::removeTranslator(&recorder);
    return recorder.asked;
}

} // namespace

class TestQtDialogs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speakEveryLanguage_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages) {
            if (language != Language::En)
                QTest::newRow(qPrintable(code(language))) << language;
        }
    }

    void speakEveryLanguage()
    {
        QFETCH(Language, language);
        useLanguage(language); // the catalogues are there from now on
        const std::set<AskedTranslation> asked = wordsOfDialogs();
        QVERIFY2(asked.size() > 60, "the dialogs have more words than that");
        QTranslator ours;
        QVERIFY(ours.load(QStringLiteral(":/i18n/escale_") + code(language)));
        QStringList missing;
        for (const AskedTranslation &one : asked) {
            if (!isName(one) && ours.translate(one.context.c_str(), one.source.c_str(), one.comment.c_str()).isEmpty())
                missing.append(QString::fromStdString(one.context + ": " + one.source));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

ESCALE_TEST(TestQtDialogs)
#include "tst_qtdialogs.moc"
