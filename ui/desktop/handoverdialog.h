// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person can take away, in one place (drawing desk-4): which fiches, in which languages, how large, what
// of them; the pages as they will come out; and one press for each way: printer, PDF, a file for the phone, e-mail,
// SMS, link, text. A press that comes before the pages are those that were chosen waits for them. A trouble leaves the
// page open and is said.
#pragma once

#include "desktop/handoverpanel.h"
#include "desktop/handoversheets.h"
#include "desktop/handoverways.h"
#include "desktop/sayingbar.h"
#include "desktop/services.h"
#include "desktop/sheetpreview.h"

#include <QDialog>

namespace escale {

class HandOverDialog final : public QDialog {
    Q_OBJECT

public:
    using Scope = HandOverScope;
    using Way = HandOverWay;
    struct Request {
        QString fiche;                   ///< the open one; may be empty when there is a selection
        QStringList selection;           ///< ids
        Language persons = Language::Fr; ///< HandOverContent::persons
        Scope scope = Scope::Fiche;
        QStringList marked = {}; ///< ids, in the order of the list
        /// This once, instead of those of last time, which stay what is remembered until another is chosen.
        std::optional<HandOverLanguages> languages = {};
        bool readsFrench = false; ///< HandOverContent::readsFrench
    };
    /// `open`: shows a folder, begins a letter; QDesktopServices::openUrl unless a test says otherwise.
    HandOverDialog(DesktopServices &services, Request request, QWidget *parent = nullptr,
                   std::function<bool(const QUrl &)> open = {});
    ~HandOverDialog() override;

    /// So many fit in one job; the rest is said to be left out.
    static constexpr qsizetype mostFiches = 200;

    void go(Way way);
    [[nodiscard]] QPushButton &button(Way way) { return m_ways->button(way); }
    [[nodiscard]] HandOverPanel &panel() { return *m_panel; }
    [[nodiscard]] QRadioButton &languagesButton(HandOverLanguages languages)
    {
        return m_panel->languagesButton(languages);
    }
    [[nodiscard]] QComboBox &scope() { return m_panel->scope(); }
    [[nodiscard]] SheetPreview &preview() { return *m_preview; }
    [[nodiscard]] QString said() const { return m_said->text(); }
    [[nodiscard]] const HandOverChoices &choices() const { return m_choices; }
    void setChoices(const HandOverChoices &choices);
    /// The pages stand as chosen.
    [[nodiscard]] bool settled() const { return !m_reading && !m_laying; }

Q_SIGNALS:
    /// settled() again.
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wireSheets();
    void setScope(Scope scope);
    void read();
    void take(const QList<HandOverFiche> &fiches, qsizetype missing);
    void relay();
    void showState();
    [[nodiscard]] bool isReady(Way way) const;
    void goOn();
    [[nodiscard]] QStringList ids() const;
    void print();
    void wirePrinters();
    void rememberPrinter(const QString &name);
    /// What may be said that names nothing.
    enum class Saying { OneMoment, LinkCopied, TextCopied, Printing, LetterOpen, NotWritten, NoMailProgram };
    [[nodiscard]] static QString words(Saying saying);
    [[nodiscard]] static QString sentTo(const QString &printer);
    [[nodiscard]] static QString printAgain(const QString &printer);
    void saySaved(const QString &path);
    void writePhoneFile();
    void mail();
    void sms();
    void changeFolder();
    void say(const QString &sentence, bool trouble, bool folder = false);
    void take(const HandOverChoices &choices);
    void remember();
    void retranslate();

    DesktopServices &m_services;
    Request m_request;
    std::function<bool(const QUrl &)> m_open;
    HandOverChoices m_choices;
    HandOverLanguages m_usual; ///< of the languages, while those asked for once are shown
    HandOverContent m_content;
    HandOverSheets m_sheets;
    PrinterList m_printers;
    QString m_chosenPrinter; ///< of the last job, when the person chose it
    QString m_savedIn;       ///< the folder of the last file
    qsizetype m_missing = 0; ///< of those asked for: not in the library, or too many
    PaperPixels m_logo;
    bool m_reading = true, m_laying = false, m_again = false;
    std::optional<Way> m_wanted; ///< once isReady()
    quint64 m_asked = 0;
    SayingBar *m_said;
    HandOverPanel *m_panel;
    HandOverWays *m_ways;
    SheetPreview *m_preview;
};

} // namespace escale
