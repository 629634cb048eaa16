// SPDX-License-Identifier: GPL-3.0-or-later
// One of several things a fiche has (an address, a partner), as its readers see it, with keys to change it, to move it
// and to take it out; the fields are there when it is open. It holds the server's JSON: a field that nobody touches
// stays in it byte for byte.
#pragma once

#include "style/label.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

namespace escale {

class EntryCard : public QFrame {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    explicit EntryCard(const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] const QByteArray &entry() const { return m_entry; }
    /// Shows another state of it; nobody is told. What was typed and makes no sense yet stays.
    void setEntry(const QByteArray &entry);
    /// Whether it can be left as it is.
    [[nodiscard]] virtual bool isWhole() const = 0;
    /// The first field that lacks something, else the first.
    [[nodiscard]] virtual QWidget *fieldToMend() const = 0;
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setPosition(qsizetype index, qsizetype count);
    /// What it says of itself may depend on the rest of the fiche.
    void refresh() { showWords(); }

    [[nodiscard]] QPushButton &changeKey() const { return *m_change; }
    [[nodiscard]] QPushButton &upKey() const { return *m_up; }
    [[nodiscard]] QPushButton &downKey() const { return *m_down; }
    [[nodiscard]] QPushButton &takeOutKey() const { return *m_takeOut; }
    /// As readers have it: its name, and what stands below it.
    [[nodiscard]] QString readName() const { return m_name->text(); }
    [[nodiscard]] QString readLines() const { return m_lines->text(); }

Q_SIGNALS:
    void edited(); ///< by a person
    void moveWanted(int by);
    void takeOutWanted();
    void undoAsked();
    void redoAsked();

protected:
    struct Reading {
        QString name; ///< empty: nothing yet
        QStringList lines;
    };
    [[nodiscard]] virtual Reading reading() const = 0;
    [[nodiscard]] virtual QString nameOfNew() const = 0;
    virtual void showFields() = 0;    ///< what the entry holds
    virtual void showSentences() = 0; ///< what is to be said of it; names of the fields as well
    /// A person has changed it.
    void change(const QByteArray &entry);
    [[nodiscard]] QVBoxLayout &fields() const { return *m_fields; }
    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    const Appearance &m_appearance;
    QByteArray m_entry;
    bool m_open = false;
    Label *m_name, *m_lines;
    QPushButton *m_change, *m_up, *m_down, *m_takeOut;
    QWidget *m_body;
    QVBoxLayout *m_fields;
};

} // namespace escale
