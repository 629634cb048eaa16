// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person can take away, in one place (drawing desk-4): which fiches, in which languages, how large, what
// of them; the pages as they will come out; and one press for each way: printer, PDF, a file for the phone, e-mail,
// SMS, link, text. A trouble leaves the page open and is said.
#pragma once

#include "desktop/handoverchoices.h"
#include "desktop/handoversheets.h"
#include "desktop/services.h"
#include "desktop/sheetpreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <functional>

namespace escale {

class HandOverDialog final : public QDialog {
    Q_OBJECT

public:
    /// What is handed over.
    enum class Scope : quint8 { Fiche, Selection, Bring };
    struct Request {
        QString fiche;         ///< the open one; may be empty when there is a selection
        QStringList selection; ///< ids
        Language persons = Language::Fr;
        Scope scope = Scope::Fiche;
    };
    /// `open`: shows a folder, begins a letter; QDesktopServices::openUrl unless a test says otherwise.
    HandOverDialog(DesktopServices &services, Request request, QWidget *parent = nullptr,
                   std::function<bool(const QUrl &)> open = {});
    ~HandOverDialog() override;

    /// So many fit in one job; the rest is said to be left out.
    static constexpr qsizetype mostFiches = 200;

    enum class Way : quint8 { Print, Pdf, PhoneFile, Mail, Sms, CopyLink, CopyText };
    void go(Way way);
    [[nodiscard]] QPushButton &button(Way way) { return *m_ways.at(static_cast<std::size_t>(way)); }
    [[nodiscard]] QRadioButton &languagesButton(HandOverLanguages languages)
    {
        return *m_languages.at(static_cast<std::size_t>(languages));
    }
    [[nodiscard]] QComboBox &scope() { return *m_scope; }
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
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillPrinters();
    void read();
    void choose();
    void relay();
    void showChoices();
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] HandOverLanguages usedLanguages() const;
    [[nodiscard]] bool translated() const;
    [[nodiscard]] QList<PaperFiche> papers() const;
    [[nodiscard]] PaperOptions options() const;
    [[nodiscard]] QString links() const;
    [[nodiscard]] QString title(qsizetype at) const;
    [[nodiscard]] QString fileName(bool phone) const;
    void print();
    void writePhoneFile();
    void mail();
    void sms();
    void changeFolder();
    void say(const QString &sentence, bool trouble, bool folder = false);
    void retranslate();

    DesktopServices &m_services;
    Request m_request;
    std::function<bool(const QUrl &)> m_open;
    HandOverChoices m_choices;
    HandOverSheets m_sheets;
    QList<HandOverFiche> m_fiches;
    qsizetype m_missing = 0; ///< of those asked for: not in the library, or too many
    PaperPixels m_logo;
    bool m_reading = true, m_laying = false, m_again = false, m_showing = false;
    quint64 m_asked = 0;
    QComboBox *m_scope, *m_printer;
    QLabel *m_languagesTitle, *m_sizeTitle, *m_contentTitle, *m_lookTitle, *m_fileTitle, *m_folder, *m_name, *m_note,
        *m_said;
    QList<QRadioButton *> m_languages, m_sizes;
    QCheckBox *m_facts, *m_steps, *m_places, *m_bring, *m_header, *m_code;
    QPushButton *m_change, *m_openFolder, *m_close;
    QList<QPushButton *> m_ways; ///< by Way
    SheetPreview *m_preview;
};

} // namespace escale
