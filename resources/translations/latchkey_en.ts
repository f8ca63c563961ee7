<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Latchkey::ConnectionTestText</name>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%Ln secret</numerusform>
            <numerusform>%Ln secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ErrorText</name>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>It asks to wait %Ln second.</numerusform>
            <numerusform>It asks to wait %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln minute(s).</source>
        <translation>
            <numerusform>It asks to wait %Ln minute.</numerusform>
            <numerusform>It asks to wait %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln hour(s).</source>
        <translation>
            <numerusform>It asks to wait %Ln hour.</numerusform>
            <numerusform>It asks to wait %Ln hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::IdleMenu</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeText</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It starts with %n line break(s).</source>
        <translation>
            <numerusform>It starts with %Ln line break.</numerusform>
            <numerusform>It starts with %Ln line breaks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends with %n line break(s).</source>
        <translation>
            <numerusform>It ends with %Ln line break.</numerusform>
            <numerusform>It ends with %Ln line breaks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n no-break space(s) (U+00A0).</source>
        <translation>
            <numerusform>It has %Ln no-break space (U+00A0).</numerusform>
            <numerusform>It has %Ln no-break spaces (U+00A0).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n unusual space(s).</source>
        <translation>
            <numerusform>It has %Ln unusual space.</numerusform>
            <numerusform>It has %Ln unusual spaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n invisible character(s) of no width.</source>
        <translation>
            <numerusform>It has %Ln invisible character of no width.</numerusform>
            <numerusform>It has %Ln invisible characters of no width.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n control(s) of writing direction.</source>
        <translation>
            <numerusform>It has %Ln control of writing direction.</numerusform>
            <numerusform>It has %Ln controls of writing direction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n NUL character(s).</source>
        <translation>
            <numerusform>It has %Ln NUL character.</numerusform>
            <numerusform>It has %Ln NUL characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n control character(s).</source>
        <translation>
            <numerusform>It has %Ln control character.</numerusform>
            <numerusform>It has %Ln control characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n replacement character(s) (U+FFFD): something was lost when it was copied.</source>
        <translation>
            <numerusform>It has %Ln replacement character (U+FFFD): something was lost when it was copied.</numerusform>
            <numerusform>It has %Ln replacement characters (U+FFFD): something was lost when it was copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n line break(s) that most programs do not know.</source>
        <translation>
            <numerusform>It has %Ln line break that most programs do not know.</numerusform>
            <numerusform>It has %Ln line breaks that most programs do not know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n line break(s) written as \n.</source>
        <translation>
            <numerusform>It has %Ln line break written as \n.</numerusform>
            <numerusform>It has %Ln line breaks written as \n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileText</name>
    <message numerus="yes">
        <source>%n authority(s) trusted besides the system&apos;s:</source>
        <translation>
            <numerusform>%Ln authority trusted besides the system&apos;s:</numerusform>
            <numerusform>%Ln authorities trusted besides the system&apos;s:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ReceiptText</name>
    <message numerus="yes">
        <source>%Ln byte(s), SHA-256 %1…</source>
        <translation>
            <numerusform>%Ln byte, SHA-256 %1…</numerusform>
            <numerusform>%Ln bytes, SHA-256 %1…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::RotatePage</name>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln row</numerusform>
            <numerusform>%1: %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationMenu</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationText</name>
    <message numerus="yes">
        <source>%Ln will be updated</source>
        <translation>
            <numerusform>%Ln will be updated</numerusform>
            <numerusform>%Ln will be updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be created</source>
        <translation>
            <numerusform>%Ln will be created</numerusform>
            <numerusform>%Ln will be created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln left alone</numerusform>
            <numerusform>%Ln left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln saved</numerusform>
            <numerusform>%Ln saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved</source>
        <translation>
            <numerusform>%Ln not saved</numerusform>
            <numerusform>%Ln not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with unknown outcome</source>
        <translation>
            <numerusform>%Ln with unknown outcome</numerusform>
            <numerusform>%Ln with unknown outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>%Ln not run</numerusform>
            <numerusform>%Ln not run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListModel</name>
    <message numerus="yes">
        <source>Due for rotation: not changed for %Ln day(s) or more</source>
        <translation>
            <numerusform>Due for rotation: not changed for %Ln day or more</numerusform>
            <numerusform>Due for rotation: not changed for %Ln days or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListPane</name>
    <message numerus="yes">
        <source>Show only secrets not changed for %Ln day(s) or more</source>
        <translation>
            <numerusform>Show only secrets not changed for %Ln day or more</numerusform>
            <numerusform>Show only secrets not changed for %Ln days or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretValueField</name>
    <message numerus="yes">
        <source>On the clipboard for %n second(s)</source>
        <translation>
            <numerusform>On the clipboard for %Ln second</numerusform>
            <numerusform>On the clipboard for %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TimeText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
