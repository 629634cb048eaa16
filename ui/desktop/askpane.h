// SPDX-License-Identifier: GPL-3.0-or-later
// Ask (drawings desk-6, desk-7): the conversation in place of filters and list, the field for the next question below
// it. The fiche that is cited opens beside it, at its sentence. Owns the conversation; forget() ends it.
#pragma once

#include "assistant/askfeedback.h"
#include "desktop/askturnview.h"
#include "desktop/services.h"
#include "style/scrollpane.h"

namespace escale {

class AskPane final : public QWidget {
    Q_OBJECT

public:
    /// What it needs outlives it.
    explicit AskPane(DesktopServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &field() { return *m_field; }
    /// Made, with its thread, when it is first wanted.
    [[nodiscard]] AskModel &asking();
    [[nodiscard]] bool isBegun() const { return m_asking != nullptr; }
    void ask(const QString &text);
    /// Settings may be others: another model is another server.
    void readSettings();
    /// The server with a model that the settings name, for all who ask one: these are read here alone. Nothing for
    /// none.
    [[nodiscard]] const std::optional<EndpointSettings> &endpoint() const { return m_used; }
    /// The person has gone.
    void forget();
    /// Writes what was said of answers to a table of the caseworker's choice.
    void exportFeedback();

Q_SIGNALS:
    void sourceWanted(const QString &fiche, const escale::Arrival &arrival);
    void themeWanted(const QString &theme);
    void handOverWanted(const QString &fiche);
    void leaveWanted();
    /// Of another server, or none.
    void endpointChanged(const std::optional<escale::EndpointSettings> &endpoint);
    /// For the bar below the tools: a sentence, a trouble or not.
    void said(const QString &sentence, bool trouble);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void add();
    void show(qsizetype turn);
    void showAll();
    void retranslate();
    void nameField();
    void judge(qsizetype turn, AskVerdict verdict, const QString &why);
    [[nodiscard]] QHash<QString, QString> themeNames() const;
    [[nodiscard]] const QList<AskTurn> &turns() const;

    DesktopServices &m_services;
    std::unique_ptr<AskModel> m_asking;
    AskFeedback m_feedback;
    ScrollPane *m_pane;
    QVBoxLayout *m_turns;
    Label *m_title, *m_hint, *m_state;
    Button *m_back;
    HintField *m_field;
    Button *m_ask;
    QList<AskTurnView *> m_views;
    QStringList m_endpoint = {{}, {}, {}}; ///< as last read: address, file of the key, model
    std::optional<EndpointSettings> m_used;
    QString m_endpointTrouble;
};

} // namespace escale
