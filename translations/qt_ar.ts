<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<!-- Words of Qt 6.4 that it shows but has in English alone in this language; by hand. Qt's own come first. -->
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>سوّاقة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلّد</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطّباعة على الوجهين</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>التّجليد على الحافّة الطّويلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصّفحات</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>التّجليد على الحافّة القصيرة</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>حدّد صفحات أو نطاقات تفصل بينها فواصل. النّطاق عددان بينهما شَرطة. مثال: 3,5-7,9 يطبع الصّفحات 3 و5 و6 و7 و9.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Adjust contrast</source>
        <translation>ضبط التّباين</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التّقويم</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>تشغيل (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>تشغيل (H)</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكّرة</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>قائمة المهامّ</translation>
    </message>
</context>
</TS>
